using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary><c>x IS :: INTEGER | STRING NOT NULL</c>: whether a value is of one of the types. Null is of every type that does not exclude it.</summary>
internal sealed class TypePredicateExpression(Expression operand, IReadOnlyList<TypeNameSyntax> types, bool negated) : Expression
{
    public override StaticType Type => StaticType.Boolean;

    public override IReadOnlyList<Expression> Children => [operand];

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue value = operand.Evaluate(row);
        return GraphValue.Boolean(types.Any(type => IsOf(value, type)) != negated);
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new TypePredicateExpression(children[0], types, negated);

    public override string ToString() => $"{operand} IS {(negated ? "NOT " : string.Empty)}:: {string.Join(" | ", types.Select(Text))}";

    protected override bool HasSameParts(Expression other) => ToString() == other.ToString();

    private static bool IsOf(GraphValue value, TypeNameSyntax type)
    {
        if (value.IsNull)
        {
            return !type.NotNull && type.Name != "NOTHING";
        }

        return type.Name switch
        {
            "ANY" => true,
            "PROPERTY VALUE" => value.Kind is not (GraphValueKind.Map or GraphValueKind.Node or GraphValueKind.Relationship or GraphValueKind.Path),
            "LIST" => value.Kind == GraphValueKind.List && value.AsList().All(item => type.Items!.Any(wanted => IsOf(item, wanted))),
            var name => NameOf(value.Kind) == name,
        };
    }

    private static string NameOf(GraphValueKind kind) => kind switch
    {
        GraphValueKind.LocalTime => "LOCAL TIME",
        GraphValueKind.Time => "ZONED TIME",
        GraphValueKind.LocalDateTime => "LOCAL DATETIME",
        GraphValueKind.DateTime => "ZONED DATETIME",
        _ => kind.ToString().ToUpperInvariant(),
    };

    private static string Text(TypeNameSyntax type) =>
        $"{type.Name}{(type.Items is null ? string.Empty : $"<{string.Join(" | ", type.Items.Select(Text))}>")}{(type.NotNull ? " NOT NULL" : string.Empty)}";
}
