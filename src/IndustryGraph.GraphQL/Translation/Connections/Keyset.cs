namespace IndustryGraph.GraphQL.Translation.Connections;

/// <summary>Conditions that hold for what comes after or before a place in an order.</summary>
internal static class Keyset
{
    /// <summary>Whether an item comes after the place (or before it).</summary>
    /// <param name="keys">The item's keys and their directions; the last one is unique.</param>
    /// <param name="place">References to the place's keys.</param>
    public static string Beyond(IReadOnlyList<OrderKey> keys, IReadOnlyList<string> place, bool after, bool orAt)
    {
        string condition = "";
        for (int i = keys.Count - 1; i >= 0; i--)
        {
            string compare = keys[i].Descending == after ? "<" : ">";
            string key = keys[i].Expression;
            condition = condition.Length == 0
                ? $"{key} {compare}{(orAt ? "=" : "")} {place[i]}"
                : $"{key} {compare} {place[i]} OR ({key} = {place[i]} AND ({condition}))";
        }

        return condition;
    }
}
