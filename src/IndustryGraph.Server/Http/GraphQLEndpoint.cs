using IndustryGraph.GraphQL;
using IndustryGraph.Server.Observability;
using Microsoft.Net.Http.Headers;

namespace IndustryGraph.Server.Http;

/// <summary>
/// GraphQL over HTTP, by POST and GET. A page of another site cannot make a browser send the JSON of a POST without
/// asking first, and a GET only reads.
/// </summary>
internal static class GraphQLEndpoint
{
    private const long MaxBodyBytes = 1 << 20;
    private const string BadRequest = "BAD_REQUEST";

    /// <summary>Adds the service that answers GraphQL over the <see cref="Graph.Engines.IGraphEngine"/> of the host.</summary>
    public static IServiceCollection AddIndustryGraphGraphQL(this IServiceCollection services, Action<GraphQLOptions>? configure = null)
    {
        services.AddOptions<GraphQLOptions>().Configure(options => configure?.Invoke(options));
        services.AddSingleton(provider => new GraphQLService(
            provider.GetRequiredService<Graph.Engines.IGraphEngine>(),
            provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<GraphQLOptions>>().Value,
            provider.GetService<TimeProvider>() ?? TimeProvider.System));
        return services;
    }

    /// <summary>Maps <c>/graphql</c> and <c>/schema.graphql</c>.</summary>
    public static void MapIndustryGraphGraphQL(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/graphql", [HttpMethods.Get, HttpMethods.Post], AnswerAsync).WithDisplayName("GraphQL");
        endpoints.MapGet("/schema.graphql", static (GraphQLService service) => Results.Text(service.SchemaText, "text/plain; charset=utf-8"));
    }

    private static async Task AnswerAsync(HttpContext context, GraphQLService service, ILogger<GraphQLService> logger)
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        string? mediaType = GraphQLMediaTypes.Choose(context.Request.GetTypedHeaders().Accept);
        if (mediaType is null)
        {
            await GraphQLErrors.WriteAsync(context, GraphQLMediaTypes.Json, StatusCodes.Status406NotAcceptable, $"The answer is {GraphQLMediaTypes.Response} or {GraphQLMediaTypes.Json}; accept one of them.", BadRequest);
            return;
        }

        try
        {
            GraphQLRequest request = await GraphQLHttpRequest.ReadAsync(context.Request, MaxBodyBytes, context.RequestAborted);
            request = request with { CorrelationId = CorrelationId.Of(context) };
            using GraphQLResponse response = await service.ExecuteAsync(request, context.RequestAborted);
            await SendAsync(context, mediaType, response);
        }
        catch (BadGraphQLRequestException e)
        {
            await GraphQLErrors.WriteAsync(context, mediaType, e.Status, e.Message, BadRequest);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            logger.GraphQLFailed(e, CorrelationId.Of(context));
            await GraphQLErrors.WriteAsync(context, mediaType, StatusCodes.Status500InternalServerError, "The server failed to answer; its log says why.", "INTERNAL_ERROR");
        }
    }

    private static async Task SendAsync(HttpContext context, string mediaType, GraphQLResponse response)
    {
        // Under application/json a status tells about the transport only.
        bool tells = mediaType == GraphQLMediaTypes.Response;
        context.Response.StatusCode = response.Outcome switch
        {
            GraphQLOutcome.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
            GraphQLOutcome.Refused when tells => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status200OK,
        };
        if (response.Outcome == GraphQLOutcome.MethodNotAllowed)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
        }

        context.Response.ContentType = mediaType + "; charset=utf-8";
        context.Response.ContentLength = response.Body.Length;
        foreach (ReadOnlyMemory<byte> part in response.Body)
        {
            await context.Response.Body.WriteAsync(part, context.RequestAborted);
        }
    }
}
