namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary>The questions that Query has.</summary>
internal static class QuestionList
{
    public static IReadOnlyList<Question> All { get; } =
    [
        new MarketExposureQuestion(),
        new TimelineQuestion(),
    ];
}
