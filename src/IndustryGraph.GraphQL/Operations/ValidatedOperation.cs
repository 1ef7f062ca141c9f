using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace IndustryGraph.GraphQL.Operations;

/// <summary>An operation that fulfils the schema's rules, with its arguments and directives coerced.</summary>
internal sealed record ValidatedOperation(GraphQLDocument Document, GraphQLOperationDefinition Operation, IValidationResult Result)
{
    public IDictionary<string, ArgumentValue>? ArgumentsOf(GraphQLField field) =>
        Result.ArgumentValues is { } all && all.TryGetValue(field, out IDictionary<string, ArgumentValue>? values) ? values : null;

    /// <summary>Whether @skip and @include leave the node in.</summary>
    public bool Includes(ASTNode node)
    {
        if (Result.DirectiveValues is not { } all || !all.TryGetValue(node, out IDictionary<string, DirectiveInfo>? directives))
        {
            return true;
        }

        return !(directives.TryGetValue("skip", out DirectiveInfo? skip) && skip.GetArgument<bool>("if"))
            && !(directives.TryGetValue("include", out DirectiveInfo? include) && !include.GetArgument<bool>("if"));
    }
}
