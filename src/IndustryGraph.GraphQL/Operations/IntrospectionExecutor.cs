using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace IndustryGraph.GraphQL.Operations;

/// <summary>Answers <c>__schema</c> and <c>__type</c>: the one part of an operation that GraphQL.NET resolves.</summary>
internal sealed class IntrospectionExecutor(ISchema schema)
{
    private readonly DocumentExecuter executer = new();
    private readonly GraphQLSerializer serializer = new();

    /// <summary>Runs the given root fields alone; answers their values as JSON, by response key.</summary>
    public async ValueTask<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> RunAsync(
        ValidatedOperation operation, IEnumerable<SelectedField> fields, JsonElement variables, CancellationToken cancellationToken)
    {
        List<ASTNode> selections = [.. fields.SelectMany(field => field.Nodes)];
        var only = new GraphQLOperationDefinition(new GraphQLSelectionSet(selections))
        {
            Operation = OperationType.Query,
            Variables = operation.Operation.Variables,
        };
        IEnumerable<ASTNode> fragments = operation.Document.Definitions.OfType<GraphQLFragmentDefinition>();
        ExecutionResult result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = "introspection",
            Document = new GraphQLDocument([only, .. fragments]) { Source = operation.Document.Source },
            Variables = variables.ValueKind == JsonValueKind.Object ? serializer.ReadNode<Inputs>(variables) : Inputs.Empty,
            ValidationRules = Array.Empty<IValidationRule>(),
            CancellationToken = cancellationToken,
        });
        using var json = JsonDocument.Parse(serializer.Serialize(result));
        return json.RootElement.GetProperty("data").EnumerateObject().ToDictionary(
            field => field.Name,
            field => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(field.Value.GetRawText()),
            StringComparer.Ordinal);
    }
}
