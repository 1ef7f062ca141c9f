using System.Collections.Frozen;
using System.Text;
using IndustryGraph.Graph.Statements;
using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;
using IndustryGraph.GraphQL.Shaping;
using IndustryGraph.GraphQL.Translation.Connections;
using IndustryGraph.GraphQL.Translation.Questions;
using IndustryGraph.GraphQL.Translation.Roots;

namespace IndustryGraph.GraphQL.Translation;

/// <summary>
/// Turns a whole operation into one statement: a row with one column per root field, each an expression that holds all
/// that the field selects, nested as the operation nests. No field is ever fetched on its own.
/// </summary>
internal sealed class OperationTranslator(GraphQLOptions options, CursorCodec cursors, IEnumerable<Question> questions)
{
    private readonly FrozenDictionary<string, RootField> roots = Roots(questions).ToFrozenDictionary(root => root.Name, root => root.Field, StringComparer.Ordinal);

    /// <summary>Translates the root fields; those of introspection are none of the statement's and are left out.</summary>
    /// <param name="fields">The root fields, at least one of them not of introspection.</param>
    /// <param name="now">The time that the operation takes as now.</param>
    /// <exception cref="Errors.OperationException">An argument is out of its range, or the operation asks for too much.</exception>
    public TranslatedOperation Translate(IEnumerable<SelectedField> fields, DateTimeOffset now)
    {
        var context = new TranslationContext(options, cursors, now);
        var translator = new Translator(context);
        var scope = new Scope(context.Now, Rows: 1);
        var before = new StringBuilder("CYPHER 5\n");
        var columns = new List<string>();
        var shapes = new Dictionary<string, FieldShape>(StringComparer.Ordinal);
        foreach (SelectedField field in fields)
        {
            TranslatedRoot root = roots[field.Name].Translate(field, scope, translator);
            before.Append(root.Before);
            columns.Add($"{root.Value.Cypher} AS {CypherNames.Quote(field.Key)}");
            if (root.Unknown is { } unknown)
            {
                columns.Add($"{unknown} AS {CypherNames.Quote(UnknownIdErrors.Column(field.Key))}");
            }

            shapes.Add(field.Key, new CheckedField(field.Key, field.Key, root.Value.Shape, field.IsNonNull));
        }

        var statement = new CypherStatement($"{before}RETURN {string.Join(",\n", columns)}", context.Parameters) { Limits = options.StatementLimits };
        return new TranslatedOperation(statement, shapes, context.Now) { IsReusable = context.IsReusable };
    }

    private static IEnumerable<(string Name, RootField Field)> Roots(IEnumerable<Question> questions)
    {
        yield return ("node", new NodeRoot());
        yield return ("nodes", new NodesRoot());
        yield return ("claim", new ClaimRoot());
        yield return ("claims", new ClaimsRoot());
        foreach (EntityType type in EntityTypes.All)
        {
            yield return (type.Single, new EntityRoot(type));
            yield return (type.Many, new EntitiesRoot(type));
        }

        foreach (Question question in questions)
        {
            yield return (question.Field, new QuestionRoot(question));
        }
    }
}
