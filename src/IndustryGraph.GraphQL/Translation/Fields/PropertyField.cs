using GraphQL.Types;
using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Shaping;

namespace IndustryGraph.GraphQL.Translation.Fields;

/// <summary>A property of a node or relationship. A list that was never stored is empty.</summary>
internal sealed record PropertyField(string Property) : FieldTranslation
{
    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator)
    {
        string stored = $"{owner}.{Property}";
        return field.Type is NonNullGraphType { ResolvedType: ListGraphType }
            ? new Translated($"coalesce({stored}, [])", new ListShape(ScalarShapes.Of(field.NamedType.Name), itemsNonNull: true))
            : new Translated(stored, ScalarShapes.Of(field.NamedType.Name));
    }
}

/// <summary>A value that is the same for all objects of the type.</summary>
internal sealed record ConstantTranslation(string Value) : FieldTranslation
{
    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator) =>
        new(null, ScalarShapes.Of(field.NamedType.Name));
}

/// <summary>A value that the owner, a map, holds under the field's name.</summary>
internal sealed record MapField : FieldTranslation
{
    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator) =>
        translator.Value($"{owner}.{field.Name}", field.Type, field, scope);
}
