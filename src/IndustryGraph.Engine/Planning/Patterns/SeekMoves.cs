using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Operators;
using IndustryGraph.Engine.Planning.Cost;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Storage.Schema;

namespace IndustryGraph.Engine.Planning.Patterns;

/// <summary>Finds the indexes, and ids, by which predicates can be answered. The values sought may come from variables bound before.</summary>
internal sealed class SeekMoves(QueryGraph query, PlannerContext context)
{
    private const double RangeShare = 0.3;
    private const double PrefixShare = 0.05;

    public IEnumerable<(LogicalPlan Plan, IReadOnlyList<PatternPredicate> Used)> OfNode(SolverState state, Variable node)
    {
        foreach (PatternPredicate predicate in state.Predicates)
        {
            if (PredicateShape.IdPredicateOf(predicate.Expression, node) is { } id && IsKnown(state, id.Value))
            {
                double rows = state.Rows * (id.IsList ? CardinalityEstimator.ListLength : 1);
                yield return (new NodeByIdPlan(state.Plan, node, id.Value, id.IsList, id.IsElementId) { Rows = rows }, [predicate]);
            }
        }

        HashSet<int> labels = [.. query.Labels[node].Select(label => context.Graph.LabelId(label.Label)).Where(id => id >= 0)];
        List<Sought> sought = SoughtOf(state, node);
        foreach (IndexDescriptor index in Usable(onRelationships: false).Where(index => labels.Contains(index.LabelsOrTypes[0])))
        {
            if (Match(index, sought) is { } match)
            {
                string label = context.Graph.LabelName(index.LabelsOrTypes[0]);
                string description = $"({node}:{label} {{{match.Description}}})";
                double rows = state.Rows * match.Rows;
                yield return (new NodeIndexSeekPlan(state.Plan, node, index, match.Keys, description) { Rows = rows }, [.. match.Answered, .. LabelOf(node, label)]);
            }
        }
    }

    public IEnumerable<(LogicalPlan Plan, IReadOnlyList<PatternPredicate> Used)> OfRelationship(
        SolverState state, RelationshipEdge edge, PatternRelationship pattern)
    {
        if (edge.Types is not [var type])
        {
            yield break;
        }

        int id = context.Graph.TypeId(type);
        List<Sought> sought = SoughtOf(state, edge.Relationship);
        foreach (IndexDescriptor index in Usable(onRelationships: true).Where(index => index.LabelsOrTypes[0] == id))
        {
            if (Match(index, sought) is { } match)
            {
                string description = $"{pattern} WHERE {match.Description}";
                double rows = state.Rows * match.Rows * (edge.Pattern.Direction == Syntax.Tree.PatternDirection.Both ? 2 : 1);
                yield return (new RelationshipIndexSeekPlan(state.Plan, pattern, index, match.Keys, description) { Rows = rows }, match.Answered);
            }
        }
    }

    private static bool IsKnown(SolverState state, Expression value) => Physical.ExpressionVariables.Of(value).All(state.Binds);

    private IEnumerable<IndexDescriptor> Usable(bool onRelationships) => context.Graph.Schema.Indexes.Where(
        index => index.OnRelationships == onRelationships && index.Type is (IndexType.Range or IndexType.Text) && index.LabelsOrTypes.Length == 1);

    private static List<Sought> SoughtOf(SolverState state, Variable entity)
    {
        var sought = new List<Sought>();
        foreach (PatternPredicate predicate in state.Predicates)
        {
            foreach (PropertyPredicate property in PredicateShape.PropertyPredicatesOf(predicate.Expression))
            {
                if (property.Entity == entity && IsKnown(state, property.Value))
                {
                    sought.Add(new Sought(property, predicate));
                }
            }
        }

        return sought;
    }

    // A label predicate that demands nothing else is answered by the index.
    private IEnumerable<PatternPredicate> LabelOf(Variable node, string label) =>
        query.Labels[node].Where(demand => demand.Label == label && query.Labels[node].Count(other => other.Predicate == demand.Predicate) == 1)
            .Select(demand => demand.Predicate);

    private IndexMatch? Match(IndexDescriptor index, List<Sought> all)
    {
        // A text index lacks what is no text, so only a prefix is sure to find everything in it.
        List<Sought> sought = index.Type == IndexType.Range ? all : all.FindAll(candidate => candidate.Property.Kind == PropertyPredicateKind.Prefix);
        var equal = new List<Expression>();
        var answered = new List<PatternPredicate>();
        var description = new List<string>();
        foreach (int key in index.Keys)
        {
            string name = context.Graph.KeyName(key);
            List<Sought> ofKey = [.. sought.Where(candidate => candidate.Property.Key == name)];
            if (ofKey.Find(candidate => candidate.Property.Kind == PropertyPredicateKind.Equal) is { } equality)
            {
                equal.Add(equality.Property.Value);
                answered.Add(equality.Predicate);
                description.Add($"{name}: {equality.Property.Value}");
                continue;
            }

            if (ofKey.Count > 0)
            {
                return MatchLast(index, name, ofKey, new SeekKeys(equal), answered, description);
            }

            break;
        }

        if (equal.Count == 0)
        {
            return null;
        }

        double size = Math.Max(1, context.Graph.IndexSize(index));
        double distinct = Math.Max(1, context.Graph.IndexDistinctValues(index));
        double rows = equal.Count == index.Keys.Length ? size / distinct : Math.Min(size, size / Math.Sqrt(distinct));
        return new IndexMatch(new SeekKeys(equal), answered, string.Join(", ", description), index.IsUnique && equal.Count == index.Keys.Length ? Math.Min(1, rows) : rows);
    }

    private IndexMatch MatchLast(
        IndexDescriptor index, string name, List<Sought> sought, SeekKeys keys, List<PatternPredicate> answered, List<string> description)
    {
        double size = Math.Max(1, context.Graph.IndexSize(index));
        double each = size / Math.Max(1, context.Graph.IndexDistinctValues(index));
        double share = keys.Equal.Count == 0 ? 1 : 0.1;
        if (sought.Find(candidate => candidate.Property.Kind == PropertyPredicateKind.In) is { } list)
        {
            description.Add($"{name} IN {list.Property.Value}");
            return new IndexMatch(keys with { In = list.Property.Value }, answered, string.Join(", ", description), each * CardinalityEstimator.ListLength);
        }

        if (sought.Find(candidate => candidate.Property.Kind == PropertyPredicateKind.Prefix) is { } prefix)
        {
            description.Add($"{name} STARTS WITH {prefix.Property.Value}");
            return new IndexMatch(keys with { Prefix = prefix.Property.Value }, answered, string.Join(", ", description), size * share * PrefixShare);
        }

        Sought? low = sought.Find(candidate => candidate.Property.Kind is PropertyPredicateKind.Greater or PropertyPredicateKind.GreaterOrEqual);
        Sought? high = sought.Find(candidate => candidate.Property.Kind is PropertyPredicateKind.Less or PropertyPredicateKind.LessOrEqual);
        description.AddRange(new[] { low, high }.OfType<Sought>().Select(bound => bound.Property.ToString()));
        SeekKeys range = keys with
        {
            Low = low?.Property.Value,
            LowInclusive = low?.Property.Kind == PropertyPredicateKind.GreaterOrEqual,
            High = high?.Property.Value,
            HighInclusive = high?.Property.Kind == PropertyPredicateKind.LessOrEqual,
        };
        return new IndexMatch(range, answered, string.Join(", ", description), size * share * (low is null || high is null ? RangeShare : RangeShare / 2));
    }

    private sealed record Sought(PropertyPredicate Property, PatternPredicate Predicate);

    /// <param name="Answered">The predicates that need no filter any more. Lists, prefixes and ranges keep theirs, for the errors and odd types.</param>
    private sealed record IndexMatch(SeekKeys Keys, IReadOnlyList<PatternPredicate> Answered, string Description, double Rows);
}
