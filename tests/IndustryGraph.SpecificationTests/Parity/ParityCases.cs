namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>All operations that are compared.</summary>
internal static class ParityCases
{
    public static IReadOnlyList<ParityCase> All { get; } =
        [.. EntityCases.All, .. FilterCases.All, .. OrderCases.All, .. ClaimCases.All, .. SharingCases.All, .. QuestionCases.All];

    public static ParityCase Get(string name) => ByName[name];

    private static readonly Dictionary<string, ParityCase> ByName = All.ToDictionary(parityCase => parityCase.Name, StringComparer.Ordinal);
}
