using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>What a function computes of its arguments, whose kinds have been checked.</summary>
internal delegate GraphValue FunctionBody(ReadOnlySpan<GraphValue> arguments, in Row row);

/// <summary>What besides its arguments a function's value depends on: it tells where a call may be computed ahead.</summary>
internal enum FunctionDependency
{
    /// <summary>Nothing: with constant arguments it is a constant.</summary>
    None,

    /// <summary>The clock of the statement or transaction: a constant of one run.</summary>
    Statement,

    /// <summary>The graph.</summary>
    Graph,

    /// <summary>Chance, or the running clock: another value with every call.</summary>
    Volatile,
}

/// <summary>A parameter of a function.</summary>
internal sealed record FunctionParameter(string Name, ValueKinds Kinds);

/// <summary>A function: its signature, for checks before it runs and for listings, and what it computes.</summary>
internal sealed record FunctionDefinition(string Name, IReadOnlyList<FunctionParameter> Parameters, StaticType Result, string Description, FunctionBody Body)
{
    /// <summary>How many arguments must be given; by default all.</summary>
    public int MinArguments { get; init; } = Parameters.Count;

    /// <summary>How many arguments may be given; by default as many as there are parameters. Beyond these the last parameter repeats.</summary>
    public int MaxArguments { get; init; } = Parameters.Count;

    /// <summary>Whether it is null when any argument is; true by default.</summary>
    public bool NullPropagates { get; init; } = true;

    /// <summary>
    /// Whether an argument of a wrong kind is an ArgumentError of the run, as openCypher has it of <c>range()</c>, and not
    /// a mismatch of types that is found before; false by default.
    /// </summary>
    public bool RaisesArgumentError { get; init; }

    public FunctionDependency DependsOn { get; init; }

    /// <summary>Whether with these arguments it is a constant although it may depend on the statement: <c>date('2019-07-09')</c> reads no clock.</summary>
    public Func<IReadOnlyList<GraphValue>, bool>? IsConstantFor { get; init; }

    /// <summary>Whether two calls with the same arguments in the same row are one: all but the volatile.</summary>
    public bool IsDeterministic => DependsOn != FunctionDependency.Volatile;

    /// <summary>The parameter that an argument belongs to.</summary>
    public FunctionParameter ParameterOf(int argument) => Parameters[Math.Min(argument, Parameters.Count - 1)];

    /// <summary>The signature as text: <c>substring(text :: STRING, start :: INTEGER, [length :: INTEGER])</c>.</summary>
    public string Signature =>
        $"{Name}({string.Join(", ", Parameters.Select((parameter, i) => i < MinArguments ? Describe(parameter) : $"[{Describe(parameter)}]"))})";

    private static string Describe(FunctionParameter parameter) => $"{parameter.Name} :: {parameter.Kinds.Describe()}";
}
