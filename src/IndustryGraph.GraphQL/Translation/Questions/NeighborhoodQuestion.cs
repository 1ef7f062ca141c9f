using System.Globalization;
using System.Text;
using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Operations;

namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary>
/// <c>neighborhood</c>: the entities that are reached from the given ones, level by level, by following at most so many
/// claims of each entity; claims are taken in a fixed order, so that a cap always leaves out the same ones.
/// </summary>
internal sealed class NeighborhoodQuestion : Question
{
    private const int MostHops = 3;
    private const int MostRoots = 100;

    // The answer is one row with two long lists; the estimate takes every list inside a row to have so many items.
    private const int UsualList = 5;

    public override string Field => "neighborhood";

    public override QuestionStatement Ask(SelectedField field, Instant instant, TranslationContext context)
    {
        FieldArguments arguments = field.Arguments;
        int hops = arguments.IntegerBetween("hops", 1, MostHops, field.Path);
        int limit = arguments.IntegerBetween("limitPerNode", 1, context.Options.MaxPageSize, field.Path);
        IReadOnlyList<string> roots = arguments.Texts("of")!;
        if (roots.Count > MostRoots)
        {
            throw new Errors.OperationException(Errors.OperationErrorCodes.InvalidArgument, $"of names {roots.Count} entities; at most {MostRoots} are taken.", field.Path);
        }

        string of = context.Parameter("of", roots);
        string types = arguments.Texts("relationshipTypes") is { Count: > 0 } asked ? ":" + string.Join('|', asked.Distinct()) : "";
        string cap = context.Parameter("limit", GraphValue.Integer(limit));
        var text = new StringBuilder(
            $$"""
            CALL () {
              UNWIND {{of}} AS id
              MATCH (root:Entity {id: id})
              RETURN collect(DISTINCT root) AS level0
            }
            WITH level0, [] AS claims0, false AS cut0
            """);
        for (int hop = 1; hop <= hops; hop++)
        {
            text.Append('\n').Append(Follow(hop, types, cap, instant));
        }

        text.Append('\n').Append(Summary(hops, instant));
        return new QuestionStatement(text.ToString(), "nodes", "claims", "truncated")
        {
            MustExist = [new RequiredIds("Entity", of)],
            MostRows = (long)Math.Max(1, roots.Count * Math.Pow(limit, hops) / UsualList),
        };
    }

    private static string Follow(int hop, string types, string cap, Instant instant)
    {
        string levels = string.Join(", ", Enumerable.Range(0, hop).Select(level => Numbered("level", level)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            CALL (level{{hop - 1}}) {
              UNWIND level{{hop - 1}} AS node
              CALL (node) {
                MATCH (node)-[claim{{types}}]-(other) WHERE {{Truth.HoldsNow("claim", instant)}}
                WITH claim, other ORDER BY type(claim), other.id, claim.id
                WITH collect({claim: claim, other: other}) AS every
                RETURN every[0..{{cap}}] AS kept, size(every) > {{cap}} AS cut
              }
              WITH collect(kept) AS lists, collect(cut) AS cuts
              RETURN COLLECT { UNWIND lists AS list UNWIND list AS item RETURN DISTINCT item.other } AS level{{hop}},
                     COLLECT { UNWIND lists AS list UNWIND list AS item RETURN DISTINCT item.claim } AS found, true IN cuts AS cut
            }
            WITH {{levels}}, level{{hop}}, claims{{hop - 1}} + found AS claims{{hop}}, cut{{hop - 1}} OR cut AS cut{{hop}}
            """);
    }

    private static string Summary(int hops, Instant instant)
    {
        string levels = string.Join(", ", Enumerable.Range(0, hops + 1).Select(level => Numbered("level", level)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            WITH {{levels}}, cut{{hops}} AS truncated, COLLECT { UNWIND claims{{hops}} AS claim WITH DISTINCT claim ORDER BY claim.id, claim.version RETURN claim } AS claims
            CALL ({{levels}}, claims) {
              CALL ({{levels}}, claims) {
                UNWIND range(0, {{hops}}) AS distance
                UNWIND [{{levels}}][distance] AS node
                RETURN node, distance, 0 AS shown
              UNION ALL
                UNWIND claims AS claim
                UNWIND CASE WHEN startNode(claim) = endNode(claim) THEN [startNode(claim)] ELSE [startNode(claim), endNode(claim)] END AS node
                RETURN node, null AS distance, 1 AS shown
              }
              WITH node, min(distance) AS distance, sum(shown) AS shown
              ORDER BY distance, node.id
              RETURN collect({
                entity: node, distance: distance, shown: shown, degree: COUNT { MATCH (node)-[claim]-() WHERE {{Truth.HoldsNow("claim", instant)}} }
              }) AS nodes
            }
            """);
    }

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}{number}");
}
