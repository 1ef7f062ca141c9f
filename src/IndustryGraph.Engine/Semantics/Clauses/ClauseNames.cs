using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>Clauses in words, and which of them write.</summary>
internal static class ClauseNames
{
    public static string Of(ClauseSyntax clause) => clause switch
    {
        MatchClauseSyntax match => match.Optional ? "OPTIONAL MATCH" : "MATCH",
        CallProcedureClauseSyntax or CallSubqueryClauseSyntax => "CALL",
        _ => clause.GetType().Name.Replace("ClauseSyntax", string.Empty, StringComparison.Ordinal).ToUpperInvariant(),
    };

    public static bool IsUpdating(ClauseSyntax clause) => clause
        is CreateClauseSyntax or MergeClauseSyntax or SetClauseSyntax or RemoveClauseSyntax or DeleteClauseSyntax or ForeachClauseSyntax;
}
