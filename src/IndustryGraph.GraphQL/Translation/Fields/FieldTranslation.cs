using IndustryGraph.GraphQL.Operations;

namespace IndustryGraph.GraphQL.Translation.Fields;

/// <summary>
/// How one field of the schema is read from the graph. Records, so that types whose fields are read alike share one
/// entry of the row.
/// </summary>
internal abstract record FieldTranslation
{
    /// <summary>Translates the field of an object that a variable of the statement holds.</summary>
    /// <param name="owner">The variable: a node for an entity, a relationship for a claim, else a map.</param>
    public abstract Translated Translate(SelectedField field, string owner, Scope scope, Translator translator);
}
