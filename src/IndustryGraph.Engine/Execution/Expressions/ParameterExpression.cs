using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>A parameter of the statement: the same value for all rows of a run.</summary>
internal sealed class ParameterExpression(string name) : Expression
{
    public string Name { get; } = name;

    public override GraphValue Evaluate(in Row row) => row.Context.Parameter(Name);

    public override string ToString() => $"${GraphValueFormatter.FormatName(Name)}";

    protected override bool HasSameParts(Expression other) => string.Equals(((ParameterExpression)other).Name, Name, StringComparison.Ordinal);
}
