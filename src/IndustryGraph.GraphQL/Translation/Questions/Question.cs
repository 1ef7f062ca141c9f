using IndustryGraph.GraphQL.Operations;

namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary>
/// A root field with a statement of its own, as <c>platformSharing</c> or <c>paths</c>. A question says how to compute
/// its rows; paging, the selection of fields, sources and unknown ids are the translator's work.
/// </summary>
/// <remarks>
/// To add one: declare the field and its types in <c>Schema/Sdl</c>, derive a class from this one beside the others, and
/// list it in <see cref="QuestionList"/>. Its rows' columns bear the names of the fields of the type that it answers: a
/// node for an entity, a relationship for a claim, a map for any other object (whose keys again are field names), lists of
/// those, and plain values for scalars (text as exact as known for a PartialDate). What columns hold is projected to just
/// what the operation selects.
/// </remarks>
internal abstract class Question
{
    /// <summary>The root field's name.</summary>
    public abstract string Field { get; }

    /// <summary>Writes the clauses that compute the rows for these arguments.</summary>
    /// <exception cref="Errors.OperationException">An argument is out of its range.</exception>
    public abstract QuestionStatement Ask(SelectedField field, Instant instant, TranslationContext context);
}

/// <summary>How a question's rows are computed.</summary>
/// <param name="Text">
/// Clauses that end without RETURN and leave the columns as variables, in the order of the answer where that is a list.
/// Values stand in it as parameters that the context has handed out.
/// </param>
/// <param name="Columns">The variables that make a row.</param>
internal sealed record QuestionStatement(string Text, params IReadOnlyList<string> Columns)
{
    /// <summary>Where the answer is a connection: its order by columns (<c>platformCount</c>, <c>organization.id</c>); the last step is unique.</summary>
    public IReadOnlyList<(string Column, bool Descending)> Order { get; init; } = [];

    /// <summary>The ids among the arguments that must exist.</summary>
    public IReadOnlyList<RequiredIds> MustExist { get; init; } = [];

    /// <summary>The most rows that a list has, for the estimate.</summary>
    public long MostRows { get; init; } = 1;
}

/// <summary>Ids that must exist.</summary>
/// <param name="Label">The label that they must have.</param>
/// <param name="Ids">A reference to a list parameter.</param>
internal sealed record RequiredIds(string Label, string Ids);
