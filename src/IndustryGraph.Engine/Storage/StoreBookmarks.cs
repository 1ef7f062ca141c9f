using System.Globalization;
using System.Security.Cryptography;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Storage;

/// <summary>Names commits of one store for clients, as <c>IG:STORE:COMMIT</c>, and tells whether a state has the commits that they name.</summary>
internal sealed class StoreBookmarks(int storeId)
{
    private const string Prefix = "IG:";

    // A store in memory gets a number for as long as it lives.
    private readonly string store = $"{Prefix}{(storeId != 0 ? storeId : RandomNumberGenerator.GetInt32(1, int.MaxValue)).ToString("x8", CultureInfo.InvariantCulture)}:";
    private volatile Named? last;

    /// <summary>The bookmarks of a state.</summary>
    public IReadOnlyList<string> Of(long commit)
    {
        Named? named = last;
        if (named?.Commit != commit)
        {
            last = named = new Named(commit, [store + commit.ToString(CultureInfo.InvariantCulture)]);
        }

        return named.Bookmarks;
    }

    /// <summary>Refuses bookmarks of commits that a state does not have.</summary>
    /// <exception cref="GraphException">InvalidBookmark: it is none of this store. BookmarkTimeout: the commit is still to come.</exception>
    public void Require(IReadOnlyList<string> bookmarks, long commit)
    {
        foreach (string bookmark in bookmarks)
        {
            if (CommitOf(bookmark) is var named && named > commit)
            {
                throw new GraphException(
                    GraphErrorCodes.BookmarkTimeout,
                    $"The bookmark {bookmark} names commit {named}, and this store is at commit {commit}: it was restored from an older copy, or follows its writer. Try again, or leave the bookmark out.");
            }
        }
    }

    private long CommitOf(string bookmark) =>
        bookmark.StartsWith(store, StringComparison.Ordinal)
        && long.TryParse(bookmark.AsSpan(store.Length), NumberStyles.None, CultureInfo.InvariantCulture, out long commit)
            ? commit
            : throw new GraphException(
                GraphErrorCodes.InvalidBookmark,
                $"'{bookmark}' is no bookmark of this store, whose bookmarks begin with {store}. Send the bookmarks that this database answered, or none.");

    private sealed record Named(long Commit, string[] Bookmarks);
}
