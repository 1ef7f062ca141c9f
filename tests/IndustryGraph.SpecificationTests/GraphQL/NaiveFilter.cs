using GraphQLParser;
using GraphQLParser.AST;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.SpecificationTests.GraphQL;

/// <summary>Evaluates a filter, written as in GraphQL, over the properties of one entity.</summary>
internal static class NaiveFilter
{
    public static bool Holds(string where, GraphMap properties)
    {
        GraphQLDocument document = Parser.Parse($"{{ x(where: {where}) }}");
        var field = (GraphQLField)((GraphQLOperationDefinition)document.Definitions[0]).SelectionSet.Selections[0];
        return Holds((GraphQLObjectValue)field.Arguments!.Items[0].Value, properties);
    }

    private static bool Holds(GraphQLObjectValue where, GraphMap properties) => (where.Fields ?? []).All(part => part.Name.StringValue switch
    {
        "AND" => Parts(part.Value).All(p => Holds(p, properties)),
        "OR" => Parts(part.Value).Any(p => Holds(p, properties)),
        "NOT" => !Holds((GraphQLObjectValue)part.Value, properties),
        string name => (((GraphQLObjectValue)part.Value).Fields ?? []).All(op => Operator(op, properties[name])),
    });

    private static bool Operator(GraphQLObjectField op, GraphValue value)
    {
        if (op.Value is GraphQLNullValue)
        {
            return value.IsNull;
        }

        return !value.IsNull && op.Name.StringValue switch
        {
            "eq" => Text(value) == Text(op.Value),
            "in" => ((GraphQLListValue)op.Value).Values is { } items && items.Any(item => Text(item) == Text(value)),
            "contains" => Text(value).Contains(Text(op.Value), StringComparison.Ordinal),
            "startsWith" => Text(value).StartsWith(Text(op.Value), StringComparison.Ordinal),
            "gte" => value.AsInteger() >= Number(op.Value),
            "lte" => value.AsInteger() <= Number(op.Value),
            _ => throw new InvalidOperationException(op.Name.StringValue),
        };
    }

    private static IEnumerable<GraphQLObjectValue> Parts(GraphQLValue value) => (((GraphQLListValue)value).Values ?? []).Cast<GraphQLObjectValue>();

    private static string Text(GraphValue value) => value.IsString ? value.AsString() : value.AsInteger().ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLIntValue number => number.Value.ToString(),
        _ => throw new InvalidOperationException(value.Kind.ToString()),
    };

    private static long Number(GraphQLValue value) => long.Parse(Text(value), System.Globalization.CultureInfo.InvariantCulture);
}
