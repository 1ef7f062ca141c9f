using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>
/// A value that a pattern uses as a node or relationship although only the run can tell whether it is one: an item of a
/// list, an entry of a map. From here on its column keeps bare ids.
/// </summary>
internal sealed class EntityCastExpression(Expression operand, StaticType kind) : Expression
{
    public override StaticType Type => kind;

    public override IReadOnlyList<Expression> Children => [operand];

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue value = operand.Evaluate(row);
        GraphValueKind wanted = kind == StaticType.Node ? GraphValueKind.Node : GraphValueKind.Relationship;
        return value.IsNull || value.Kind == wanted
            ? value
            : throw new GraphException(
                GraphErrorCodes.TypeError, $"A pattern uses {operand} as a {Name}, and it is {value}: match with values that are {Name}s.")
            {
                Tck = new TckClassification("TypeError", ErrorPhase.Runtime, "InvalidArgumentType"),
            };
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new EntityCastExpression(children[0], kind);

    public override string ToString() => $"{operand} :: {Name.ToUpperInvariant()}";

    protected override bool HasSameParts(Expression other) => other.Type == kind;

    private string Name => kind == StaticType.Node ? "node" : "relationship";
}
