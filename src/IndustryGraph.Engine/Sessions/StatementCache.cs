using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Sessions;

/// <summary>Prepared statements by their text; those least recently used go first.</summary>
internal sealed class StatementCache(int capacity)
{
    private readonly Dictionary<string, LinkedListNode<(string Text, PreparedStatement Statement)>> byText = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, PreparedStatement Statement)> byUse = new();
    private readonly Lock gate = new();

    public int Count
    {
        get
        {
            lock (gate)
            {
                return byText.Count;
            }
        }
    }

    /// <summary>The prepared statement of a text, if there is one whose plan is still good for the graph.</summary>
    public PreparedStatement? Find(string text, GraphRoot graph)
    {
        lock (gate)
        {
            if (!byText.TryGetValue(text, out LinkedListNode<(string Text, PreparedStatement Statement)>? node) || !node.Value.Statement.IsCurrentFor(graph))
            {
                return null;
            }

            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Statement;
        }
    }

    public void Put(string text, PreparedStatement statement)
    {
        lock (gate)
        {
            if (byText.Remove(text, out LinkedListNode<(string Text, PreparedStatement Statement)>? old))
            {
                byUse.Remove(old);
            }

            byText[text] = byUse.AddFirst((text, statement));
            if (byText.Count > capacity)
            {
                byText.Remove(byUse.Last!.Value.Text);
                byUse.RemoveLast();
            }
        }
    }
}
