using IndustryGraph.GraphQL.Errors;
using IndustryGraph.GraphQL.Operations;

namespace IndustryGraph.GraphQL.Translation.Connections;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Size">The most items.</param>
/// <param name="Backwards">Whether they are taken from the end.</param>
internal sealed record PageRequest(int Size, bool Backwards, Cursor? After, Cursor? Before)
{
    private static readonly string[] NotInFingerprint = ["first", "last", "after", "before", "asOf", "knownAt"];

    /// <exception cref="OperationException">The arguments contradict each other, or a cursor is not of this list.</exception>
    public static PageRequest Read(SelectedField field, string list, TranslationContext context)
    {
        FieldArguments arguments = field.Arguments;
        int? first = Size("first");
        int? last = Size("last");
        if (first is not null && last is not null)
        {
            throw Invalid("first and last are both given; a page is taken from one end, so give one of them.");
        }

        string fingerprint = $"{list}({arguments.Fingerprint(NotInFingerprint)})";
        return new PageRequest(first ?? last ?? context.Options.DefaultPageSize, last is not null, Cursor("after"), Cursor("before"));

        int? Size(string name) => arguments.Integer(name) switch
        {
            null => null,
            < 0 and int size => throw Invalid($"{name} is {size}; it must be between 0 and {context.Options.MaxPageSize}."),
            int size when size > context.Options.MaxPageSize =>
                throw Invalid($"{name} is {size}; a page holds at most {context.Options.MaxPageSize}. Follow pageInfo.endCursor for more."),
            int size => size,
        };

        Cursor? Cursor(string name) => arguments.Text(name) is { } text ? context.Cursors.Decode(text, fingerprint, name, field.Path) : null;

        OperationException Invalid(string message) => new(OperationErrorCodes.InvalidArgument, message, field.Path);
    }

    /// <summary>What cursors of this list are signed for: the list and its filter and order, not the page.</summary>
    public static string Fingerprint(SelectedField field, string list) => $"{list}({field.Arguments.Fingerprint(NotInFingerprint)})";

    /// <summary>The instant of the list: what its cursors froze, or else its arguments or what it inherits.</summary>
    /// <exception cref="OperationException">The arguments ask for another instant than the cursor's.</exception>
    public Instant InstantOf(SelectedField field, Instant inherited, TranslationContext context)
    {
        if ((After ?? Before) is not { } cursor)
        {
            return context.InstantOf(field.Arguments, inherited);
        }

        Check("asOf", field.Arguments.Day("asOf") is { } day && day != cursor.AsOf);
        Check("knownAt", field.Arguments.Instant("knownAt") is { } known && known != cursor.KnownAt);
        if (After is not null && Before is not null && (After.AsOf, After.KnownAt) != (Before.AsOf, Before.KnownAt))
        {
            throw new OperationException(OperationErrorCodes.InvalidCursor, "after and before come from two lists: their days or moments differ.", field.Path);
        }

        return context.InstantOfCursor(cursor);

        void Check(string name, bool differs)
        {
            if (differs)
            {
                throw new OperationException(
                    OperationErrorCodes.InvalidCursor,
                    $"{name} differs from the one that the cursor belongs to. A cursor keeps the instant of its list: leave {name} out, or start again without a cursor.",
                    field.Path);
            }
        }
    }
}
