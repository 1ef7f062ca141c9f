using System.Collections;
using GraphQL.Execution;
using GraphQL.Types;
using IndustryGraph.GraphQL.Errors;

namespace IndustryGraph.GraphQL.Operations;

/// <summary>
/// Turns GraphQL.NET's coerced arguments into ours. Its validation lets some nulls through where the schema says
/// non-null (a variable of <c>[ID]!</c> for <c>[ID!]!</c>), so that is checked again here.
/// </summary>
internal static class ArgumentGuard
{
    public static FieldArguments Read(QueryArguments? definitions, IDictionary<string, ArgumentValue>? given, IReadOnlyList<object> path)
    {
        if (definitions is null || definitions.Count == 0)
        {
            return FieldArguments.None;
        }

        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (QueryArgument definition in definitions)
        {
            object? value = given is not null && given.TryGetValue(definition.Name, out ArgumentValue found) ? found.Value : definition.DefaultValue;
            values[definition.Name] = Check(definition.ResolvedType!, value, definition.Name, path);
        }

        return new FieldArguments(values);
    }

    private static object? Check(IGraphType type, object? value, string name, IReadOnlyList<object> path)
    {
        switch (type)
        {
            case NonNullGraphType nonNull:
                return value is null
                    ? throw new OperationException(OperationErrorCodes.InvalidArgument, $"{name} is null; its type {nonNull} takes no null.", path)
                    : Check(nonNull.ResolvedType!, value, name, path);
            case ListGraphType list when value is IEnumerable items and not string:
                int index = 0;
                return items.Cast<object?>().Select(item => Check(list.ResolvedType!, item, $"{name}[{index++}]", path)).ToArray();
            case IInputObjectGraphType input when value is IDictionary<string, object?> map:
                return CheckObject(input, map, name, path);
            case ScalarGraphType when value is string text && !IsWellFormed(text):
                throw new OperationException(OperationErrorCodes.InvalidArgument, $"{name} holds half of a surrogate pair, which is no text.", path);
            default:
                return value;
        }
    }

    private static Dictionary<string, object?> CheckObject(IInputObjectGraphType input, IDictionary<string, object?> map, string name, IReadOnlyList<object> path)
    {
        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (FieldType field in input.Fields)
        {
            // A key that was not given stays away: `eq: null` and no `eq` are two things.
            if (map.TryGetValue(field.Name, out object? value) || field.ResolvedType is NonNullGraphType)
            {
                result[field.Name] = Check(field.ResolvedType!, value ?? field.DefaultValue, $"{name}.{field.Name}", path);
            }
        }

        return result;
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }
}
