using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Operations;
using IndustryGraph.Industry.Analyses;

namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary><c>platformSharing</c>: the rule of the analyses platform-sharing and platform-sharing-groups, with its entities instead of their ids.</summary>
internal sealed class PlatformSharingQuestion : Question
{
    private const int MostShared = 1_000_000;

    public override string Field => "platformSharing";

    public override QuestionStatement Ask(SelectedField field, Instant instant, TranslationContext context)
    {
        FieldArguments arguments = field.Arguments;
        string analysis = arguments.Text("level") == "GROUP" ? "platform-sharing-groups" : "platform-sharing";
        var parameters = new Dictionary<string, string>
        {
            ["organization"] = context.Parameter("organization", GraphValue.String(arguments.Text("organization"))),
            ["partner"] = context.Parameter("partner", GraphValue.String(arguments.Text("partner"))),
            ["kinds"] = context.Parameter("kinds", arguments.Texts("kinds")!),
            ["statuses"] = context.Parameter("statuses", arguments.Texts("statuses")!),
            ["minShared"] = context.Parameter("minShared", GraphValue.Integer(arguments.IntegerBetween("minShared", 1, MostShared, field.Path))),
            ["asOf"] = instant.Day,
            ["knownAt"] = instant.Known,
        };
        string text = StatementText.BeforeReturn(AnalysisCatalog.Bundled.Get(analysis).Statement, parameters);
        return new QuestionStatement(text, "organization", "partner", "platformCount", "platforms")
        {
            Order = [("platformCount", true), ("organization.id", false), ("partner.id", false)],
            MustExist = [.. new[] { "organization", "partner" }.Where(arguments.Has).Select(name => new RequiredIds("Organization", $"[{parameters[name]}]"))],
        };
    }
}
