using System.Globalization;
using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Errors;
using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;

namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary><c>paths</c>: the shortest connections between two entities, as sequences of entities with all claims between neighbours.</summary>
internal sealed class PathsQuestion : Question
{
    private const int MostHops = 8;
    private const int MostPaths = 100;

    // Several claims between the same two entities make several paths of one connection; so many are looked at for each that is asked.
    private const int Candidates = 20;

    private static readonly string[] NoConnection = ["OPERATES_IN", "WORKS_ON", "PART_OF"];

    public override string Field => "paths";

    public override QuestionStatement Ask(SelectedField field, Instant instant, TranslationContext context)
    {
        FieldArguments arguments = field.Arguments;
        int hops = arguments.IntegerBetween("maxHops", 1, MostHops, field.Path);
        int first = arguments.IntegerBetween("first", 1, MostPaths, field.Path);
        string from = context.Parameter("from", Ends(field));
        string to = context.Parameter("to", arguments.RequiredText("to"));
        string types = string.Join('|', arguments.Texts("relationshipTypes") is { Count: > 0 } asked ? asked.Distinct() : RelationshipTypes.All.Except(NoConnection));

        // Neo4j takes parameters neither for the bound of a pattern nor for the number of paths: both are part of the text.
        string text = string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            MATCH path = SHORTEST {{Math.Clamp(first * Candidates, 100, 1_000)}} (:Entity {id: {{from}}})
              ((here)-[claim:{{types}}]-(next) WHERE {{Truth.HoldsNow("claim", instant)}}
                AND here.id <> {{to}} AND next.id <> {{from}}{{DegreeBound(arguments, to, field, context)}}){1,{{hops}}}
              (:Entity {id: {{to}}})
            WITH DISTINCT nodes(path) AS entities
            WHERE all(i IN range(1, size(entities) - 1) WHERE NOT entities[i] IN entities[0..i])
            WITH entities, size(entities) - 1 AS length ORDER BY length, [entity IN entities | entity.id]
            LIMIT {{context.Parameter("limit", GraphValue.Integer(first))}}
            WITH length, [i IN range(0, length - 1) | {
              from: entities[i], to: entities[i + 1], claims: COLLECT {
                WITH entities[i] AS here, entities[i + 1] AS next
                MATCH (here)-[claim:{{types}}]-(next) WHERE {{Truth.HoldsNow("claim", instant)}}
                WITH DISTINCT claim ORDER BY claim.id
                RETURN claim
              }
            }] AS hops
            """);
        return new QuestionStatement(text, "length", "hops")
        {
            MustExist = [new RequiredIds("Entity", $"[{from}, {to}]")],
            MostRows = first,
        };
    }

    private static string Ends(SelectedField field)
    {
        string from = field.Arguments.RequiredText("from");
        return from != field.Arguments.RequiredText("to")
            ? from
            : throw new OperationException(OperationErrorCodes.InvalidArgument, $"from and to are both '{from}'; a path leads from one entity to another.", field.Path);
    }

    private static string DegreeBound(FieldArguments arguments, string to, SelectedField field, TranslationContext context) =>
        arguments.Has("maxDegree")
            ? $" AND (next.id = {to} OR COUNT {{ (next)--() }} <= {context.Parameter("maxDegree", GraphValue.Integer(arguments.IntegerBetween("maxDegree", 1, int.MaxValue, field.Path)))})"
            : "";
}
