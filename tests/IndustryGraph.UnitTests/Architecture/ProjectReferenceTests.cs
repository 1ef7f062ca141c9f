using System.Xml.Linq;
using Xunit;

namespace IndustryGraph.UnitTests.Architecture;

/// <summary>The arrows between projects are those of docs/architecture.md and no others.</summary>
public sealed class ProjectReferenceTests
{
    [Theory]
    [InlineData("IndustryGraph.Graph", "")]
    [InlineData("IndustryGraph.Engine", "Graph")]
    [InlineData("IndustryGraph.Storage.Sqlite", "Engine")]
    [InlineData("IndustryGraph.FullText.Lucene", "Engine")]
    [InlineData("IndustryGraph.Neo4j", "Graph")]
    [InlineData("IndustryGraph.Industry", "Graph")]
    [InlineData("IndustryGraph.GraphQL", "Industry")]
    [InlineData("IndustryGraph.Exports", "Industry")]
    [InlineData("IndustryGraph.Hosting", "FullText.Lucene Industry Neo4j Storage.Sqlite")]
    [InlineData("IndustryGraph.Server", "Exports GraphQL Hosting")]
    [InlineData("IndustryGraph.Cli", "Exports GraphQL Hosting")]
    public void A_project_references_only_what_the_architecture_allows(string project, string allowed)
    {
        string path = Path.Combine(RepositoryFolder.Root, "src", project, $"{project}.csproj");
        IEnumerable<string> references = XDocument.Load(path).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)["IndustryGraph.".Length..]);
        Assert.Equal(allowed, string.Join(' ', references.Order(StringComparer.Ordinal)));
    }
}
