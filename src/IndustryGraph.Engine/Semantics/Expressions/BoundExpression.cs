using IndustryGraph.Engine.Execution.Expressions;

namespace IndustryGraph.Engine.Semantics.Expressions;

/// <summary>An expression that runs, and what is known of its value.</summary>
internal readonly record struct BoundExpression(Expression Expression, InferredType Type);
