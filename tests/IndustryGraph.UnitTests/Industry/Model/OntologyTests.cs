using IndustryGraph.Industry.Model;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Model;

public sealed class OntologyTests
{
    [Fact]
    public void Every_kind_stands_at_its_place() =>
        Assert.Equal(Enum.GetValues<EntityKind>(), Ontology.Entities.Select(type => type.Kind));

    [Fact]
    public void Every_organization_kind_has_a_label() =>
        Assert.Equal(Vocabulary.OrganizationKinds, Ontology.Entity(EntityKind.Organization).KindLabels.Keys);

    [Fact]
    public void The_beginning_of_a_kind_is_one_of_its_properties() =>
        Assert.All(Ontology.Entities.Where(type => type.Beginning is not null), type => Assert.NotNull(type.Property(type.Beginning!)));

    [Theory]
    [InlineData("COVERS", EntityKind.Agreement, EntityKind.VehicleModel, true)]
    [InlineData("SUCCEEDED_BY", EntityKind.Organization, EntityKind.Platform, false)]
    [InlineData("LEADS", EntityKind.Organization, EntityKind.Person, false)]
    public void A_type_joins_what_it_may(string type, EntityKind subject, EntityKind @object, bool allowed) =>
        Assert.Equal(allowed, Ontology.Relationship(type)!.Allows(subject, @object));
}
