using Xunit;

namespace IndustryGraph.UnitTests.Docker;

/// <summary>What can be known of the image without building it.</summary>
public sealed class DockerfileTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "docker", "Dockerfile"));

    public static TheoryData<string> Projects =>
        [.. Directory.GetDirectories(Path.Combine(RepositoryFolder.Root, "src")).Select(folder => Path.GetFileName(folder)).Where(IsProject)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Restoring_has_every_project_with_its_lock_file(string project) =>
        Assert.Contains($"COPY src/{project}/{project}.csproj src/{project}/packages.lock.json src/{project}/", Lines);

    [Fact]
    public void Restoring_has_the_files_that_rule_all_projects()
    {
        string copy = Lines.First(line => line.StartsWith("COPY global.json", StringComparison.Ordinal));

        Assert.All(Directory.GetFiles(RepositoryFolder.Root, "Directory.*").Select(file => Path.GetFileName(file)), file => Assert.Contains(file, copy, StringComparison.Ordinal));
    }

    [Fact]
    public void The_image_runs_as_no_root_without_a_shell_and_keeps_the_store_in_a_volume()
    {
        string[] final = [.. Lines.SkipWhile(line => !line.EndsWith(" AS final", StringComparison.Ordinal))];

        Assert.Contains("chiseled", final[0], StringComparison.Ordinal);
        Assert.Contains("USER $APP_UID", final);
        Assert.Contains("VOLUME /data", final);
        Assert.DoesNotContain(final, line => line.StartsWith("RUN ", StringComparison.Ordinal));
        Assert.All(final.Where(line => line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal)), line => Assert.StartsWith("ENTRYPOINT [", line, StringComparison.Ordinal));
        Assert.Contains(final, line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal) && line.Contains("CMD [", StringComparison.Ordinal) && line.Contains("--healthcheck", StringComparison.Ordinal));
    }

    [Fact]
    public void The_context_leaves_out_what_was_built_here()
    {
        string[] rules = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, ".dockerignore"));

        Assert.All(["*", "**/bin", "**/obj", "**/node_modules"], rule => Assert.Contains(rule, rules));
        Assert.All(["!src", "!cypher"], rule => Assert.Contains(rule, rules));
    }

    private static bool IsProject(string? name) => File.Exists(Path.Combine(RepositoryFolder.Root, "src", name!, $"{name}.csproj"));
}
