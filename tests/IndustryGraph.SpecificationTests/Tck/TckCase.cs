namespace IndustryGraph.SpecificationTests.Tck;

/// <summary>One runnable case of the TCK: a scenario, or one example of an outline, with the steps of the background in front.</summary>
/// <param name="Id">The feature file, the number in the title, and of an outline the number of the example: <c>clauses/match/Match1 [2] #3</c>.</param>
/// <param name="Category">The folder of the feature file: <c>clauses/match</c>.</param>
internal sealed record TckCase(string Id, string Category, string Title, IReadOnlyList<TckStep> Steps)
{
    public override string ToString() => Id;
}

/// <summary>One step, placeholders filled in. A table has its rows as cells; a doc string is text.</summary>
internal sealed record TckStep(string Text, string? DocString, IReadOnlyList<IReadOnlyList<string>>? Table);
