using System.Text;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.GraphQL.Shaping;

/// <summary>How many items were asked for and from which end, and how a cursor is made of order keys and the moment of the response.</summary>
internal sealed record PageShape(int Size, bool Backwards, Func<IReadOnlyList<GraphValue>, DateTimeOffset, string> Cursor);

/// <summary>The rows of a page in the list's order, without the one too many that tells whether there are more.</summary>
internal readonly struct Page(GraphMap row, PageShape shape, DateTimeOffset now)
{
    /// <summary>Where an item holds its order keys; no field of GraphQL can have this key.</summary>
    public const string Keys = "@keys";

    private readonly GraphList items = row["items"].IsNull ? GraphList.Empty : row["items"].AsList();

    public int Count => Math.Min(items.Count, shape.Size);

    /// <summary>The item at a place in the list's order; from the end they come the other way round.</summary>
    public GraphMap this[int index] => items[shape.Backwards ? Count - 1 - index : index].AsMap();

    public bool HasNext => (!shape.Backwards && HasMore) || row["after"].IsTrue;

    public bool HasPrevious => (shape.Backwards && HasMore) || row["before"].IsTrue;

    public GraphValue Total => row["total"];

    public string CursorOf(int index) => CursorOf(this[index]);

    public string CursorOf(GraphMap item) => shape.Cursor(item[Keys].AsList(), now);

    private bool HasMore => items.Count > shape.Size;
}

/// <summary>A Relay connection: a row with the page's items, and with counts where they were asked for.</summary>
internal sealed class ConnectionShape(IReadOnlyList<PageFieldShape> fields, PageShape shape) : Shape
{
    public override bool Write(GraphValue value, ResponseWriter response)
    {
        var page = new Page(value.AsMap(), shape, response.Now);
        response.Json.Raw((byte)'{');
        for (int i = 0; i < fields.Count; i++)
        {
            if (i > 0)
            {
                response.Json.Raw((byte)',');
            }

            if (!fields[i].Write(page, response))
            {
                return false;
            }
        }

        response.Json.Raw((byte)'}');
        return true;
    }
}

/// <summary>A field of a connection.</summary>
internal abstract class PageFieldShape(string key)
{
    private readonly byte[] prefix = Encoding.UTF8.GetBytes($"\"{key}\":");

    public bool Write(Page page, ResponseWriter response)
    {
        response.Json.Raw(prefix);
        response.Enter(key);
        bool written = WriteValue(page, response);
        response.Leave();
        return written;
    }

    protected abstract bool WriteValue(Page page, ResponseWriter response);
}

/// <summary>The size of the whole list.</summary>
internal sealed class TotalCountField(string key) : PageFieldShape(key)
{
    protected override bool WriteValue(Page page, ResponseWriter response)
    {
        response.Json.Integer(page.Total.AsInteger());
        return true;
    }
}

/// <summary><c>__typename</c> of a connection.</summary>
internal sealed class PageConstantField(string key, string value) : PageFieldShape(key)
{
    protected override bool WriteValue(Page page, ResponseWriter response)
    {
        response.Json.String(value);
        return true;
    }
}

/// <summary>The items alone.</summary>
internal sealed class NodesField(string key, Shape node) : PageFieldShape(key)
{
    private readonly string key = key;

    protected override bool WriteValue(Page page, ResponseWriter response)
    {
        response.Json.Raw((byte)'[');
        for (int i = 0; i < page.Count; i++)
        {
            if (i > 0)
            {
                response.Json.Raw((byte)',');
            }

            response.Enter(i);
            bool written = Nullable.Write(node, page[i][key], nonNull: true, response);
            response.Leave();
            if (!written)
            {
                return false;
            }
        }

        response.Json.Raw((byte)']');
        return true;
    }
}

/// <summary>The items with what their edges say.</summary>
internal sealed class EdgesField(string key, IReadOnlyList<FieldShape> fields) : PageFieldShape(key)
{
    private readonly string key = key;

    protected override bool WriteValue(Page page, ResponseWriter response)
    {
        response.Json.Raw((byte)'[');
        for (int i = 0; i < page.Count; i++)
        {
            if (i > 0)
            {
                response.Json.Raw((byte)',');
            }

            response.Enter(i);
            bool written = WriteEdge(page, page[i], response);
            response.Leave();
            if (!written)
            {
                return false;
            }
        }

        response.Json.Raw((byte)']');
        return true;
    }

    private bool WriteEdge(Page page, GraphMap item, ResponseWriter response)
    {
        Func<string>? outer = response.Cursor;
        response.Cursor = () => page.CursorOf(item);
        bool written = ObjectShape.Write(fields, item[key].AsMap(), response);
        response.Cursor = outer;
        return written;
    }
}

/// <summary>The cursor of the edge that is being written.</summary>
internal sealed class CursorField(string key) : FieldShape(key)
{
    protected override bool WriteValue(GraphMap row, ResponseWriter response)
    {
        response.Json.String(response.Cursor!());
        return true;
    }
}

/// <summary>Where the page stands in the list.</summary>
internal sealed class PageInfoField(string key, IReadOnlyList<(string Key, string Name)> fields) : PageFieldShape(key)
{
    protected override bool WriteValue(Page page, ResponseWriter response)
    {
        JsonBuffer json = response.Json;
        json.Raw((byte)'{');
        for (int i = 0; i < fields.Count; i++)
        {
            json.Raw(i > 0 ? ","u8 : []);
            json.String(fields[i].Key);
            json.Raw((byte)':');
            switch (fields[i].Name)
            {
                case "hasNextPage":
                    json.Boolean(page.HasNext);
                    break;
                case "hasPreviousPage":
                    json.Boolean(page.HasPrevious);
                    break;
                case "startCursor" or "endCursor" when page.Count == 0:
                    json.Null();
                    break;
                case "startCursor":
                    json.String(page.CursorOf(0));
                    break;
                case "endCursor":
                    json.String(page.CursorOf(page.Count - 1));
                    break;
                default:
                    json.String("PageInfo");
                    break;
            }
        }

        json.Raw((byte)'}');
        return true;
    }
}
