namespace IndustryGraph.Engine.Storage;

/// <summary>A sparse array in two levels whose pages are the unit of copying, so that a changed item costs a page and not the array.</summary>
internal sealed class PersistentArray<T>
    where T : class
{
    private const int PageBits = 6;
    private const int PageSize = 1 << PageBits;
    private const int PageMask = PageSize - 1;

    public static readonly PersistentArray<T> Empty = new(null, []);

    private readonly OwnerToken? owner;
    private Page?[] pages;

    private PersistentArray(OwnerToken? owner, Page?[] pages)
    {
        this.owner = owner;
        this.pages = pages;
    }

    public T? this[int index]
    {
        get
        {
            Page?[] all = pages;
            int page = index >> PageBits;
            return (uint)page < (uint)all.Length && all[page] is { } found ? found.Items[index & PageMask] : null;
        }
    }

    /// <summary>The array with one item changed: this one if the layer owns it, else a copy.</summary>
    public PersistentArray<T> Set(OwnerToken token, int index, T? value)
    {
        PersistentArray<T> target = owner == token ? this : new PersistentArray<T>(token, (Page?[])pages.Clone());
        target.PageFor(token, index >> PageBits).Items[index & PageMask] = value;
        return target;
    }

    /// <summary>The indexes whose items are not those of an older array; found by comparing references, page by page.</summary>
    public List<int> ChangedSince(PersistentArray<T> older)
    {
        var changed = new List<int>();
        for (int page = 0; page < Math.Max(pages.Length, older.pages.Length); page++)
        {
            Page? now = page < pages.Length ? pages[page] : null;
            Page? before = page < older.pages.Length ? older.pages[page] : null;
            for (int i = 0; i < PageSize && now != before; i++)
            {
                if (now?.Items[i] != before?.Items[i])
                {
                    changed.Add((page << PageBits) + i);
                }
            }
        }

        return changed;
    }

    private Page PageFor(OwnerToken token, int page)
    {
        if (page >= pages.Length)
        {
            Array.Resize(ref pages, Math.Max(page + 1, pages.Length + (pages.Length >> 2)));
        }

        Page? current = pages[page];
        if (current is null)
        {
            pages[page] = current = new Page(token, new T?[PageSize]);
        }
        else if (current.Owner != token)
        {
            pages[page] = current = new Page(token, (T?[])current.Items.Clone());
        }

        return current;
    }

    private sealed class Page(OwnerToken owner, T?[] items)
    {
        public OwnerToken Owner { get; } = owner;

        public T?[] Items { get; } = items;
    }
}
