using IndustryGraph.Engine.Execution.Procedures;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Syntax.Parsing;

namespace IndustryGraph.UnitTests.Engine.Semantics;

/// <summary>Analyses a statement and writes its bound tree in short, a clause a line.</summary>
internal static class BoundShape
{
    private static readonly ProcedureRegistry Procedures = new(DatabaseProcedures.All);

    public static BoundStatement Analyze(string text) => SemanticAnalyzer.Analyze(CypherParser.Parse(text), text, Procedures);

    public static string Of(string text) => Of(Analyze(text).Query!);

    public static string Of(BoundQuery query) =>
        string.Join(query.Distinct ? "\nUNION\n" : "\nUNION ALL\n", query.Parts.Select(Of)) + (query.Parts.Count > 1 ? $"\n=> {Join(query.Output)}" : string.Empty);

    private static string Of(BoundSingleQuery query)
    {
        string imports = query.Imports.Count == 0 ? string.Empty : $"IMPORT {Join(query.Imports)}\n";
        return imports + string.Join('\n', query.Clauses.Select(Of)) + (query.Output.Count == 0 ? string.Empty : $"\n-> {Join(query.Output)}");
    }

    private static string Of(BoundClause clause) => clause switch
    {
        BoundMatch match => $"{(match.Optional ? "OPTIONAL " : string.Empty)}MATCH {Join(match.Patterns.Select(Of))}{Where(match.Predicates)}",
        BoundUnwind unwind => $"UNWIND {unwind.List} AS {unwind.Variable}",
        BoundProjection projection => Of(projection),
        BoundSubqueryCall call => $"{(call.Optional ? "OPTIONAL " : string.Empty)}CALL {{\n{Of(call.Query)}\n}}",
        BoundProcedureCall call => $"CALL {call.Procedure}({Join(call.Arguments)}) YIELD {Join(call.Yields.Select(yield => $"{yield.Column} AS {yield.Variable}"))}{Where(call.Where)}",
        BoundCreate create => $"CREATE {Of(create.Creation)}",
        BoundMerge merge => $"MERGE {Of(merge.Pattern)}{Where(merge.Predicates)} CREATE {Of(merge.Creation)}",
        BoundForeach loop => $"FOREACH {loop.Variable} IN {loop.List} | {Join(loop.Clauses.Select(Of))}",
        BoundDelete delete => $"{(delete.Detach ? "DETACH " : string.Empty)}DELETE {Join(delete.Expressions)}",
        BoundSet set => $"SET {Join(set.Items.Select(Of))}",
        _ => clause.GetType().Name,
    };

    private static string Of(BoundSetItem item) => item switch
    {
        BoundSetProperty set => $"{set.Target}.{set.Key} = {set.Value}",
        BoundSetProperties set => $"{set.Target} {(set.Replace ? "=" : "+=")} {set.Value}",
        BoundSetLabels set => $"{set.Target}:{string.Join(':', set.Labels)}",
        BoundRemoveLabels remove => $"{remove.Target} -:{string.Join(':', remove.Labels)}",
        _ => item.GetType().Name,
    };

    private static string Of(BoundProjection projection)
    {
        string group = projection.Aggregation is not { } aggregation
            ? string.Empty
            : $" GROUP [{Join(aggregation.Grouping.Select(Of))}] [{Join(aggregation.Aggregates.Select(Of))}]";
        string order = projection.OrderBy.Count == 0
            ? string.Empty
            : $" ORDER BY {Join(projection.OrderBy.Select(item => $"{item.Expression}{(item.Descending ? " DESC" : string.Empty)}"))}";
        string page = $"{(projection.Skip is null ? string.Empty : $" SKIP {projection.Skip}")}{(projection.Limit is null ? string.Empty : $" LIMIT {projection.Limit}")}";
        return $"{(projection.Distinct ? "DISTINCT " : string.Empty)}PROJECT {Join(projection.Items.Select(Of))}{group}{order}{page}{Where(projection.Where)}";
    }

    private static string Of(BoundItem item) => item.Expression.ToString() == item.Variable.ToString() ? $"{item.Variable}" : $"{item.Expression} AS {item.Variable}";

    private static string Of(BoundAggregate aggregate) => $"{aggregate.Function}({(aggregate.Distinct ? "DISTINCT " : string.Empty)}{Join(aggregate.Arguments)})";

    private static string Of(BoundPathPattern pattern)
    {
        string name = pattern.PathVariable is null ? string.Empty : $"{pattern.PathVariable} = ";
        string selector = pattern.Selector == IndustryGraph.Engine.Syntax.Tree.PathSelectorKind.All ? string.Empty : $"{pattern.Selector} {pattern.Count} ";
        string path = $"({pattern.Nodes[0]})" + string.Concat(pattern.Connections.Select((connection, i) => $"{Of(connection)}({pattern.Nodes[i + 1]})"));
        return $"{name}{selector}{path}{(pattern.Predicates.Count == 0 ? string.Empty : $" SEARCH {string.Join(" AND ", pattern.Predicates)}")}";
    }

    private static string Of(BoundConnection connection) => connection switch
    {
        BoundRelationship one => $"-[{one.Variable}{Types(one.Types)} {one.Direction}]-",
        BoundVariableLength many => $"-[{many.Variable}{Types(many.Types)}*{many.Min}..{many.Max} {many.Direction}{Hop(many.HopPredicates)}]-",
        BoundQuantifiedPath path => $"-(({path.InnerNodes[0]}){string.Concat(path.Inner.Select((inner, i) => $"{Of(inner)}({path.InnerNodes[i + 1]})"))}{Hop(path.Predicates)}){{{path.Min},{path.Max}}}[{Join(path.Groups.Select(group => group.List))}]-",
        _ => connection.GetType().Name,
    };

    private static string Of(BoundCreation creation) => Join(creation.Nodes.Select(node => $"({node.Variable}{Types(node.Labels)}{Properties(node.Properties)})")
        .Concat(creation.Relationships.Select(made => $"({made.Start})-[{made.Variable}:{made.Type}{Properties(made.Properties)}]->({made.End})"))
        .Concat(creation.Paths.Select(path => $"{path.Variable} = <{Join(path.Elements)}>")));

    private static string Types(IReadOnlyList<string> names) => names.Count == 0 ? string.Empty : $":{string.Join('|', names)}";

    private static string Properties(object? properties) => properties is null ? string.Empty : $" {properties}";

    private static string Where(IReadOnlyList<object> predicates) => predicates.Count == 0 ? string.Empty : $" WHERE {string.Join(" AND ", predicates)}";

    private static string Hop(IReadOnlyList<object> predicates) => predicates.Count == 0 ? string.Empty : $" EACH {string.Join(" AND ", predicates)}";

    private static string Join<T>(IEnumerable<T> items) => string.Join(", ", items);
}
