using IndustryGraph.GraphQL.Operations;

namespace IndustryGraph.GraphQL.Translation.Roots;

/// <summary>How a field of Query is answered: one expression of the operation's statement.</summary>
internal abstract class RootField
{
    public abstract TranslatedRoot Translate(SelectedField field, Scope scope, Translator translator);
}

/// <summary>A root field in Cypher.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Before">Clauses that must stand before the value, a CALL of one row; empty where there are none.</param>
/// <param name="Unknown">
/// A list of the ids among its arguments that name nothing, each with the nearest ones: <c>{id, nearest}</c>. Null where
/// no argument must exist.
/// </param>
internal readonly record struct TranslatedRoot(Translated Value, string Before = "", string? Unknown = null);
