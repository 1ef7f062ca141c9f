using IndustryGraph.Hosting.Stores;
using IndustryGraph.Server.Configuration;
using IndustryGraph.Server.Http;
using IndustryGraph.Server.Http.Cypher;
using IndustryGraph.Server.Http.Exports;
using IndustryGraph.Server.Http.Health;
using IndustryGraph.Server.Http.Ui;
using IndustryGraph.Server.Observability;

if (args is [HealthProbe.Argument, ..])
{
    return await HealthProbe.RunAsync(args[1..]);
}

if (ServerArguments.Answer(args) is { } answer)
{
    await (answer.ExitCode == 0 ? Console.Out : Console.Error).WriteLineAsync(answer.Text);
    return answer.ExitCode;
}

try
{
    WebApplicationBuilder builder = ServerBuilder.Create(args);
    builder.AddServer();
    await using OpenedStore store = await builder.OpenStoreAsync();

    await using WebApplication app = builder.Build();
    app.UseServerPipeline();
    app.MapIndustryGraphGraphQL();
    app.MapCypher();
    app.MapExports();
    app.MapHealth();
    app.MapMetrics();
    app.MapUi();
    app.AnnounceStart(store);
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (StartFailure.Explain(exception) is { } message)
{
    await Console.Error.WriteLineAsync(message);
    return 1;
}
