namespace IndustryGraph.Engine.Semantics;

/// <summary>What is known of a value before it runs, with the type of a list's items: <c>nodes(p)</c> is a list of nodes.</summary>
internal sealed record InferredType(StaticType Kind, InferredType? Item = null)
{
    public static readonly InferredType Any = new(StaticType.Any);
    public static readonly InferredType Null = new(StaticType.Null);
    public static readonly InferredType Boolean = new(StaticType.Boolean);
    public static readonly InferredType Integer = new(StaticType.Integer);
    public static readonly InferredType String = new(StaticType.String);
    public static readonly InferredType List = new(StaticType.List);
    public static readonly InferredType Map = new(StaticType.Map);
    public static readonly InferredType Node = new(StaticType.Node);
    public static readonly InferredType Relationship = new(StaticType.Relationship);
    public static readonly InferredType Path = new(StaticType.Path);

    /// <summary>Whether anything is known: null may become anything, so it tells nothing.</summary>
    public bool IsKnown => Kind is not (StaticType.Any or StaticType.Null);

    /// <summary>The type of the items, if it is a list; any type otherwise.</summary>
    public InferredType ItemOrAny => Item ?? Any;

    public static InferredType ListOf(InferredType item) => new(StaticType.List, item);

    public static InferredType Of(StaticType kind) => new(kind);

    /// <summary>Whether the value may turn out to be of a kind.</summary>
    public bool MayBe(StaticType kind) => !IsKnown || Kind == kind || (Kind == StaticType.Number && kind is StaticType.Integer or StaticType.Float);

    /// <summary>What is known of a value that is of either type.</summary>
    public static InferredType Join(InferredType first, InferredType second)
    {
        if (first == second || second.Kind == StaticType.Null)
        {
            return first;
        }

        if (first.Kind == StaticType.Null)
        {
            return second;
        }

        return IsNumber(first.Kind) && IsNumber(second.Kind) ? Of(StaticType.Number) : first.Kind == second.Kind ? Of(first.Kind) : Any;
    }

    public static InferredType JoinAll(IEnumerable<InferredType> types)
    {
        InferredType? joined = null;
        foreach (InferredType type in types)
        {
            joined = joined is null ? type : Join(joined, type);
        }

        return joined ?? Any;
    }

    public override string ToString() => Kind.ToString();

    private static bool IsNumber(StaticType kind) => kind is StaticType.Integer or StaticType.Float or StaticType.Number;
}
