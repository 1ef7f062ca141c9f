using System.Diagnostics;
using System.Security.Cryptography;
using GraphQL.Types;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Errors;
using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;
using IndustryGraph.GraphQL.Shaping;
using IndustryGraph.GraphQL.Translation;
using IndustryGraph.GraphQL.Translation.Connections;
using IndustryGraph.GraphQL.Translation.Questions;

namespace IndustryGraph.GraphQL;

/// <summary>
/// Answers GraphQL. A request walks through five steps: it is validated (<c>Operations/OperationValidator</c>), read as
/// the tree of what it asks for (<c>Operations/SelectionReader</c>), translated to exactly one statement
/// (<c>Translation/OperationTranslator</c>), run by the engine, and its one row is written as JSON (<c>Shaping</c>).
/// The first three are kept for the next request that is the same but for the time (<c>Operations/PreparedOperation</c>).
/// </summary>
public sealed class GraphQLService
{
    /// <summary>The name of the source of spans, one for each operation.</summary>
    public const string ActivitySourceName = "IndustryGraph.GraphQL";

    private static readonly ActivitySource Source = new(ActivitySourceName);

    private readonly IGraphEngine engine;
    private readonly GraphQLOptions options;
    private readonly TimeProvider time;
    private readonly ISchema schema = IndustrySchema.Build();
    private readonly OperationValidator validator;
    private readonly IntrospectionExecutor introspection;
    private readonly OperationTranslator translator;
    private readonly PreparedOperations operations;

    /// <summary>A service over an engine; defaults and limits come from the options, today and now from the clock.</summary>
    public GraphQLService(IGraphEngine engine, GraphQLOptions options, TimeProvider time)
    {
        this.engine = engine;
        this.options = options;
        this.time = time;
        validator = new OperationValidator(schema, options);
        introspection = new IntrospectionExecutor(schema);
        translator = new OperationTranslator(options, new CursorCodec(options.CursorKey ?? RandomNumberGenerator.GetBytes(32)), QuestionList.All);
        operations = new PreparedOperations(options);
        SchemaText = IndustrySchema.Print(schema);
    }

    /// <summary>The schema in SDL.</summary>
    public string SchemaText { get; }

    /// <summary>Answers a request. All that is wrong with it or fails becomes an error of the response.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken = default)
    {
        using Activity? span = Source.StartActivity("graphql.operation");
        try
        {
            DateTimeOffset now = time.GetUtcNow();
            PreparedOperation prepared = await PrepareAsync(request, now, cancellationToken);
            span?.SetTag("graphql.operation.name", prepared.Operation.Operation.Name?.StringValue);
            span?.SetTag("graphql.operation.type", "query");
            IReadOnlyList<FieldShape> meta = await MetaFieldsAsync(prepared.Operation, prepared.Fields, request, cancellationToken);
            return await RunAsync(prepared, meta, now, request.CorrelationId, cancellationToken);
        }
        catch (OperationException e)
        {
            GraphQLOutcome outcome = e.Errors[0].Code == OperationErrorCodes.MethodNotAllowed ? GraphQLOutcome.MethodNotAllowed : GraphQLOutcome.Refused;
            span?.SetTag("error.type", e.Errors[0].Code).SetStatus(ActivityStatusCode.Error);
            return Failure(e.Errors, request.CorrelationId, outcome);
        }
        catch (GraphException e)
        {
            span?.SetTag("error.type", e.Code).SetStatus(ActivityStatusCode.Error);
            return Failure([new OperationError(e.Code, e.Message)], request.CorrelationId, GraphQLOutcome.Executed);
        }
    }

    private async ValueTask<PreparedOperation> PrepareAsync(GraphQLRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        PreparedOperations.Key? key = PreparedOperations.KeyOf(request);
        if (key is { } known && operations.Find(known, now) is { } prepared)
        {
            return prepared;
        }

        ValidatedOperation operation = await validator.ValidateAsync(request, cancellationToken);
        IReadOnlyList<SelectedField> fields = new SelectionReader(schema, operation, options).ReadRoot();
        SelectedField[] asked = [.. fields.Where(field => !IsMeta(field))];
        prepared = new PreparedOperation(operation, fields, asked.Length == 0 ? null : translator.Translate(asked, now));
        if (key is { } unknown)
        {
            operations.Store(unknown, prepared);
        }

        return prepared;
    }

    private async ValueTask<GraphQLResponse> RunAsync(
        PreparedOperation prepared, IReadOnlyList<FieldShape> meta, DateTimeOffset now, string? correlationId, CancellationToken cancellationToken)
    {
        TranslatedOperation? translated = prepared.Translated;
        GraphMap row = translated is null ? GraphMap.Empty : await ReadRowAsync(translated, cancellationToken);
        Dictionary<string, FieldShape> metaByKey = meta.ToDictionary(field => field.Key, StringComparer.Ordinal);
        FieldShape[] shapes = [.. prepared.Fields.Select(field => metaByKey.GetValueOrDefault(field.Key) ?? translated!.Fields[field.Key])];
        var json = new JsonBuffer();
        var response = new ResponseWriter(json, now, key => UnknownIdErrors.Of(row, key));
        json.Raw("{\"data\":"u8);
        int mark = json.Length;
        if (!ObjectShape.Write(shapes, row, response))
        {
            json.Truncate(mark);
            json.Null();
        }

        if (response.Errors.Count > 0)
        {
            json.Raw(",\"errors\":"u8);
            ErrorWriter.Write(response.Errors, correlationId, json);
        }

        json.Raw((byte)'}');
        return new GraphQLResponse(json, GraphQLOutcome.Executed);
    }

    private async ValueTask<GraphMap> ReadRowAsync(TranslatedOperation translated, CancellationToken cancellationToken)
    {
        ResultTable table = await engine.QueryAsync(translated.Statement, AccessMode.Read, cancellationToken);
        return new GraphMap([.. table.Columns], [.. table.Rows[0]]);
    }

    private async ValueTask<IReadOnlyList<FieldShape>> MetaFieldsAsync(
        ValidatedOperation operation, IReadOnlyList<SelectedField> fields, GraphQLRequest request, CancellationToken cancellationToken)
    {
        SelectedField[] meta = [.. fields.Where(IsMeta)];
        SelectedField[] introspected = [.. meta.Where(field => field.Name != "__typename")];
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> values = introspected.Length == 0
            ? new Dictionary<string, ReadOnlyMemory<byte>>()
            : await introspection.RunAsync(operation, introspected, request.Variables, cancellationToken);
        return [.. meta.Select(field => field.Name == "__typename"
            ? (FieldShape)new ConstantField(field.Key, schema.Query!.Name)
            : new RawField(field.Key, values[field.Key]))];
    }

    private static bool IsMeta(SelectedField field) => field.Name.StartsWith("__", StringComparison.Ordinal);

    private static GraphQLResponse Failure(IReadOnlyList<OperationError> errors, string? correlationId, GraphQLOutcome outcome)
    {
        var json = new JsonBuffer();
        json.Raw("{\"errors\":"u8);
        ErrorWriter.Write(errors, correlationId, json);
        json.Raw(outcome == GraphQLOutcome.Executed ? ",\"data\":null}"u8 : "}"u8);
        return new GraphQLResponse(json, outcome);
    }
}
