using IndustryGraph.Cli;

using var interruption = new Interruption();
return await CliApplication.RunAsync(args, CliEnvironment.System(), interruption.Token);
