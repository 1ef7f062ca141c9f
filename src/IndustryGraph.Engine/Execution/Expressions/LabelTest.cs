using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>A label expression after names were resolved: what it says of a node's labels or a relationship's type.</summary>
internal abstract record LabelTest
{
    /// <summary>Expressions inside it: those of dynamic labels.</summary>
    public virtual IReadOnlyList<Expression> Expressions => [];

    public abstract bool OfNode(long node, in Row row);

    public abstract bool OfRelationship(long relationship, in Row row);

    /// <summary>The same test over other expressions, in their order.</summary>
    public virtual LabelTest WithExpressions(Queue<Expression> expressions) => this;
}

/// <summary>One label or type.</summary>
internal sealed record LabelNameTest(string Name) : LabelTest
{
    // The ids once they are known: they are stable for the life of a store, and a plan belongs to one store.
    private int label = -1;
    private int type = -1;

    public override bool OfNode(long node, in Row row)
    {
        int id = label;
        if (id < 0)
        {
            id = row.Graph.LabelId(Name);
            label = id;
        }

        return row.Graph.HasLabel(node, id);
    }

    public override bool OfRelationship(long relationship, in Row row)
    {
        int id = type;
        if (id < 0)
        {
            id = row.Graph.TypeId(Name);
            type = id;
        }

        return row.Graph.TypeOf(relationship) == id;
    }

    public override string ToString() => GraphValueFormatter.FormatName(Name);
}

/// <summary><c>%</c>: any label at all. A relationship always has a type.</summary>
internal sealed record LabelWildcardTest : LabelTest
{
    public override bool OfNode(long node, in Row row) => !row.Graph.LabelsOf(node).IsEmpty;

    public override bool OfRelationship(long relationship, in Row row) => true;

    public override string ToString() => "%";
}

internal sealed record LabelNotTest(LabelTest Operand) : LabelTest
{
    public override IReadOnlyList<Expression> Expressions => Operand.Expressions;

    public override bool OfNode(long node, in Row row) => !Operand.OfNode(node, row);

    public override bool OfRelationship(long relationship, in Row row) => !Operand.OfRelationship(relationship, row);

    public override LabelTest WithExpressions(Queue<Expression> expressions) => new LabelNotTest(Operand.WithExpressions(expressions));

    public override string ToString() => $"!{Operand}";
}

internal sealed record LabelAndTest(LabelTest Left, LabelTest Right) : LabelTest
{
    public override IReadOnlyList<Expression> Expressions => [.. Left.Expressions, .. Right.Expressions];

    public override bool OfNode(long node, in Row row) => Left.OfNode(node, row) && Right.OfNode(node, row);

    public override bool OfRelationship(long relationship, in Row row) => Left.OfRelationship(relationship, row) && Right.OfRelationship(relationship, row);

    public override LabelTest WithExpressions(Queue<Expression> expressions) =>
        new LabelAndTest(Left.WithExpressions(expressions), Right.WithExpressions(expressions));

    public override string ToString() => $"{InParentheses(Left)}&{InParentheses(Right)}";

    private static string InParentheses(LabelTest test) => test is LabelOrTest ? $"({test})" : test.ToString();
}

internal sealed record LabelOrTest(LabelTest Left, LabelTest Right) : LabelTest
{
    public override IReadOnlyList<Expression> Expressions => [.. Left.Expressions, .. Right.Expressions];

    public override bool OfNode(long node, in Row row) => Left.OfNode(node, row) || Right.OfNode(node, row);

    public override bool OfRelationship(long relationship, in Row row) => Left.OfRelationship(relationship, row) || Right.OfRelationship(relationship, row);

    public override LabelTest WithExpressions(Queue<Expression> expressions) =>
        new LabelOrTest(Left.WithExpressions(expressions), Right.WithExpressions(expressions));

    public override string ToString() => $"{Left}|{Right}";
}

/// <summary><c>$(expression)</c>: the labels in a text or list of texts, all or any of them.</summary>
internal sealed record DynamicLabelTest(Expression Names, bool Any) : LabelTest
{
    public override IReadOnlyList<Expression> Expressions => [Names];

    public override bool OfNode(long node, in Row row)
    {
        GraphRoot graph = row.Graph;
        foreach (string name in Read(row))
        {
            if (graph.HasLabel(node, graph.LabelId(name)) == Any)
            {
                return Any;
            }
        }

        return !Any;
    }

    public override bool OfRelationship(long relationship, in Row row)
    {
        int type = row.Graph.TypeOf(relationship);
        foreach (string name in Read(row))
        {
            if ((row.Graph.TypeId(name) == type) == Any)
            {
                return Any;
            }
        }

        return !Any;
    }

    public override LabelTest WithExpressions(Queue<Expression> expressions) => new DynamicLabelTest(expressions.Dequeue(), Any);

    public override string ToString() => Any ? $"$any({Names})" : $"$({Names})";

    /// <summary>The names in a text or list of texts.</summary>
    public static IReadOnlyList<string> NamesIn(GraphValue value)
    {
        if (value.IsString)
        {
            return [value.AsString()];
        }

        if (value.Kind != GraphValueKind.List)
        {
            throw ExpressionErrors.WrongType("A dynamic label is", value, "text or a list of texts");
        }

        return [.. value.AsList().Select(item => item.IsString ? item.AsString() : throw ExpressionErrors.WrongType("A dynamic label is", item, "text"))];
    }

    private IReadOnlyList<string> Read(in Row row) => NamesIn(Names.Evaluate(row));
}
