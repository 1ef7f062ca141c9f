using IndustryGraph.Engine.Execution.Procedures;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Clauses;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Semantics;

/// <summary>The front door of the analysis: a statement's tree to a statement whose names and types are known.</summary>
internal static class SemanticAnalyzer
{
    /// <exception cref="GraphException">The statement breaks a rule of the language; says where, and what would be right.</exception>
    public static BoundStatement Analyze(StatementSyntax statement, string text, ProcedureRegistry procedures)
    {
        if (statement.Body is not QuerySyntax query)
        {
            StatementKind kind = statement.Body is ShowSyntax ? StatementKind.Read : StatementKind.Schema;
            return new BoundStatement(statement.Mode, kind, Query: null, (SchemaCommandSyntax)statement.Body, LocalCount: 0);
        }

        var analysis = new Analysis(text, procedures);
        QueryResult result = analysis.Queries.Bind(query, outer: null, importable: null, QueryUse.Statement);
        StatementKind use = result.Query.Writes ? StatementKind.Write : StatementKind.Read;
        return new BoundStatement(statement.Mode, use, result.Query, SchemaCommand: null, analysis.LocalCount);
    }
}
