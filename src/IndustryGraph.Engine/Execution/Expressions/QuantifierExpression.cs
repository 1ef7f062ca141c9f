using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>all, any, none, single: how many items of a list satisfy a condition. Unknown if the unknown items could decide.</summary>
internal sealed class QuantifierExpression(ListQuantifier quantifier, LocalVariable variable, Expression list, Expression where) : Expression
{
    public ListQuantifier Quantifier { get; } = quantifier;

    public LocalVariable Variable { get; } = variable;

    public Expression List { get; } = list;

    public Expression Where { get; } = where;

    public override StaticType Type => StaticType.Boolean;

    public override IReadOnlyList<Expression> Children => [List, Where];

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue source = List.Evaluate(row);
        if (source.IsNull)
        {
            return GraphValue.Null;
        }

        GraphList items = Locals.ListOf(source, "A quantifier");
        bool unknown = false;
        int satisfied = 0;
        for (int i = 0; i < items.Count; i++)
        {
            row.Context.Tick();
            row.Context.Locals[Variable.Index] = items[i];
            bool? truth = Truth.Of(Where.Evaluate(row));
            unknown |= truth is null;
            satisfied += truth == true ? 1 : 0;
            if (Decided(truth, satisfied) is { } result)
            {
                return GraphValue.Boolean(result);
            }
        }

        return unknown ? GraphValue.Null : GraphValue.Boolean(Quantifier switch
        {
            ListQuantifier.Any => false,
            ListQuantifier.Single => satisfied == 1,
            _ => true,
        });
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new QuantifierExpression(Quantifier, Variable, children[0], children[1]);

    public override string ToString() => $"{Quantifier.ToString().ToLowerInvariant()}({Variable.Name} IN {List} WHERE {Where})";

    protected override bool HasSameParts(Expression other) =>
        ((QuantifierExpression)other).Quantifier == Quantifier && ((QuantifierExpression)other).Variable == Variable;

    // What an item settles, whatever follows.
    private bool? Decided(bool? truth, int satisfied) => Quantifier switch
    {
        ListQuantifier.All when truth == false => false,
        ListQuantifier.Any when truth == true => true,
        ListQuantifier.None when truth == true => false,
        ListQuantifier.Single when satisfied > 1 => false,
        _ => null,
    };
}
