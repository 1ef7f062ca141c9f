using BenchmarkDotNet.Running;
using IndustryGraph.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(OperationBenchmarks).Assembly).Run(args);
