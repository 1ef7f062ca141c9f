namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary>The questions that Query has.</summary>
internal static class QuestionList
{
    public static IReadOnlyList<Question> All { get; } =
    [
        new PlatformSharingQuestion(),
        new PathsQuestion(),
        new NeighborhoodQuestion(),
        new SearchQuestion(),
        new TimelineQuestion(),
        new MarketExposureQuestion(),
        new AnalysesQuestion(),
        new RunAnalysisQuestion(),
        new StatisticsQuestion(),
    ];
}
