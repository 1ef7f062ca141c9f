using System.Reflection;
using Xunit;
using Xunit.v3;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>
/// No specification was forgotten: each abstract class with tests is inherited by a class for the engine in memory, one for
/// the engine with its file and one for Neo4j, unless it says why it does not hold there.
/// </summary>
public sealed class InheritanceTests
{
    private static readonly Type[] Types = typeof(InheritanceTests).Assembly.GetTypes();
    private static readonly Type[] Servers = [typeof(Neo4jServer), typeof(SeededNeo4j)];

    public static TheoryData<string> Specifications => [.. Types.Where(IsSpecification).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Specifications))]
    public void A_specification_is_inherited_for_every_engine(string name)
    {
        Type specification = Types.Single(type => type.FullName == name);
        Type[] heirs = [.. Types.Where(type => type is { IsAbstract: false } && type.IsSubclassOf(specification))];

        Assert.Contains(heirs, type => type.Name.EndsWith("InMemory", StringComparison.Ordinal) && !NeedsNeo4j(type));
        Assert.Contains(heirs, type => type.Name.EndsWith("InAFile", StringComparison.Ordinal) && !NeedsNeo4j(type));
        if (specification.GetCustomAttribute<EmbeddedOnlyAttribute>() is not { } exempt)
        {
            Assert.Contains(heirs, type => type.Name.EndsWith("OnNeo4j", StringComparison.Ordinal) && NeedsNeo4j(type) && IsInCollection(type));
        }
        else
        {
            Assert.NotEmpty(exempt.Reason);
            Assert.DoesNotContain(heirs, NeedsNeo4j);
        }
    }

    [Fact]
    public void There_are_specifications() => Assert.True(Specifications.Count >= 10, $"{Specifications.Count} are found.");

    private static bool IsSpecification(Type type) => type.IsAbstract
        && type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Any(method => method.GetCustomAttributes().OfType<IFactAttribute>().Any());

    // Directly, or by a fixture that does.
    private static bool NeedsNeo4j(Type type) => type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
        .Any(parameter => Servers.Contains(parameter.ParameterType) || (parameter.ParameterType.Assembly == type.Assembly && NeedsNeo4j(parameter.ParameterType)));

    private static bool IsInCollection(Type type) => type.GetCustomAttribute<CollectionAttribute>()?.Name is Neo4jCollection.Name or SeededCollection.Name;
}
