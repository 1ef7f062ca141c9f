using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Logical;

/// <summary>Writes pieces of patterns for plans.</summary>
internal static class PatternText
{
    public static string Node(Variable variable) => variable.IsAnonymous ? "()" : $"({variable})";

    public static string Relationship(Variable? variable, IReadOnlyList<string> types, PatternDirection direction, string length = "")
    {
        string name = variable is null || variable.IsAnonymous ? "" : variable.ToString();
        string inside = name + (types.Count == 0 ? "" : ":" + string.Join('|', types)) + length;
        string body = inside.Length == 0 ? "" : $"[{inside}]";
        return (direction == PatternDirection.Incoming ? "<-" : "-") + body + (direction == PatternDirection.Outgoing ? "->" : "-");
    }

    public static string Length(int min, int? max) => (min, max) switch
    {
        (1, null) => "*",
        (_, null) => $"*{min}..",
        _ when min == max => $"*{min}",
        _ => $"*{min}..{max}",
    };
}
