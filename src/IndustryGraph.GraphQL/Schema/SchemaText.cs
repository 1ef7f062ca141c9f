using System.Globalization;
using System.Text;

namespace IndustryGraph.GraphQL.Schema;

/// <summary>
/// Writes the schema's SDL: the fixed parts stand in files beside this one, the eight kinds of entity come from
/// <see cref="EntityTypes"/>.
/// </summary>
internal static class SchemaText
{
    private const string InstantArguments =
        """
        "The day that is asked about." asOf: Date, "Only what was recorded by then counts." knownAt: DateTime
        """;

    private const string PageArguments = InstantArguments +
        """
        , "How many from the start; 25 where neither first nor last is given, at most 500." first: Int, "Only what comes after this cursor." after: String, "How many from the end, at most 500." last: Int, "Only what comes before this cursor." before: String
        """;

    private const string ClaimArguments =
        """
        "Only claims that read as one of these on the day." statuses: [ClaimStatus!], "Where the day stands to the claims' spans." phases: [ClaimPhase!]! = [CURRENT]
        """;

    /// <summary>The whole schema.</summary>
    public static string Write()
    {
        var sdl = new StringBuilder();
        sdl.AppendLine(Resource("Scalars")).AppendLine(Resource("Claims"));
        AppendEntityInterface(sdl);
        foreach (EntityType type in EntityTypes.All)
        {
            AppendType(sdl, type);
            AppendFilterAndOrder(sdl, type);
            AppendConnections(sdl, type);
        }

        sdl.AppendLine(Resource("Questions"));
        sdl.AppendLine(Resource("Query")
            .Replace("{entities}", RootFields(), StringComparison.Ordinal)
            .Replace("{claimArguments}", ClaimArguments, StringComparison.Ordinal)
            .Replace("{pageArguments}", PageArguments, StringComparison.Ordinal)
            .Replace("{instantArguments}", InstantArguments, StringComparison.Ordinal));
        return sdl.ToString();
    }

    private static void AppendEntityInterface(StringBuilder sdl)
    {
        AppendDescription(sdl, "Whatever claims are about: organizations, platforms, models, markets, technologies, people, agreements; and their sources.");
        sdl.AppendLine("interface Entity implements Node {");
        AppendCommonFields(sdl);
        sdl.AppendLine("}");
    }

    private static void AppendCommonFields(StringBuilder sdl) => sdl.Append(CultureInfo.InvariantCulture,
        $$"""
          "A readable slug, unique over all kinds (ford, meb, china)."
          id: ID!
          name: String!
          entityKind: EntityKind!
          "Claims that name this entity as subject or object; of a source, the claims that it supports."
          claims("Which end of the claim this entity is." direction: Direction! = BOTH, where: ClaimWhere, {{ClaimArguments}}, orderBy: [ClaimOrder!], {{PageArguments}}): ClaimConnection!

        """);

    private static void AppendType(StringBuilder sdl, EntityType type)
    {
        AppendDescription(sdl, type.Description);
        sdl.AppendLine(CultureInfo.InvariantCulture, $"type {type.Name} implements Entity & Node {{");
        AppendCommonFields(sdl);
        foreach (EntityProperty property in type.Properties)
        {
            AppendDescription(sdl, property.Description);
            sdl.AppendLine(CultureInfo.InvariantCulture, $"  {property.Name}: {property.Type}");
        }

        if (type == EntityTypes.Organization)
        {
            AppendDescription(sdl, "The ultimate majority owner on the day, itself where there is none.");
            sdl.AppendLine(CultureInfo.InvariantCulture, $"  group({InstantArguments}): Organization!");
        }

        foreach (EntityRelation relation in type.Relations)
        {
            AppendDescription(sdl, relation.Description);
            sdl.AppendLine(CultureInfo.InvariantCulture, $"  {relation.Name}({ClaimArguments}, {PageArguments}): Related{relation.Target}Connection!");
        }

        sdl.AppendLine("}");
    }

    private static void AppendFilterAndOrder(StringBuilder sdl, EntityType type)
    {
        string where = type.Name + "Where";
        AppendDescription(sdl, "All given conditions must hold; an empty OR holds for nothing.");
        sdl.Append(CultureInfo.InvariantCulture, $"input {where} {{ AND: [{where}!], OR: [{where}!], NOT: {where}, id: IDFilter, name: StringFilter");
        foreach (EntityProperty property in type.Properties.Where(p => p.Filter is not null))
        {
            sdl.Append(CultureInfo.InvariantCulture, $", {property.Name}: {property.Filter}");
        }

        sdl.AppendLine(" }");
        AppendDescription(sdl, "CLAIM_COUNT: the number of claims that are current on the day.");
        string orders = string.Concat(type.Properties.Where(p => p.Order is not null).Select(p => p.Order + " "));
        sdl.AppendLine(CultureInfo.InvariantCulture, $"enum {type.Name}OrderField {{ NAME ID {orders}CLAIM_COUNT }}");
        AppendDescription(sdl, "One step of an order. After the last step the id decides.");
        sdl.AppendLine(CultureInfo.InvariantCulture, $"input {type.Name}Order {{ field: {type.Name}OrderField!, direction: SortDirection! = ASC }}");
    }

    private static void AppendConnections(StringBuilder sdl, EntityType type)
    {
        string name = type.Name;
        AppendConnection(sdl, name, $"{name}Connection", $"{name}Edge", "");
        if (EntityTypes.All.Any(t => t.Relations.Any(r => r.Target == name)))
        {
            AppendConnection(sdl, name, $"Related{name}Connection", $"Related{name}Edge", " \"The claims that relate it, by id.\" claims: [Claim!]!");
        }
    }

    private static void AppendConnection(StringBuilder sdl, string node, string connection, string edge, string edgeFields)
    {
        sdl.AppendLine(CultureInfo.InvariantCulture, $"type {edge} {{ cursor: String! node: {node}!{edgeFields} }}");
        AppendDescription(sdl, "A page. `totalCount` counts the whole list and is computed only where it is asked for.");
        sdl.AppendLine(CultureInfo.InvariantCulture, $"type {connection} {{ totalCount: Int! nodes: [{node}!]! edges: [{edge}!]! pageInfo: PageInfo! }}");
    }

    private static string RootFields()
    {
        var fields = new StringBuilder();
        foreach (EntityType type in EntityTypes.All)
        {
            fields.AppendLine(CultureInfo.InvariantCulture, $"  \"One by its id; null where none has it.\" {type.Single}(id: ID!): {type.Name}");
        }

        foreach (EntityType type in EntityTypes.All)
        {
            fields.AppendLine(CultureInfo.InvariantCulture,
                $"  \"All that fulfil the filter, by id unless ordered otherwise.\" {type.Many}(where: {type.Name}Where, orderBy: [{type.Name}Order!], {PageArguments}): {type.Name}Connection!");
        }

        return fields.ToString();
    }

    private static void AppendDescription(StringBuilder sdl, string text) => sdl.AppendLine(CultureInfo.InvariantCulture, $"\"{text}\"");

    private static string Resource(string name)
    {
        string path = $"IndustryGraph.GraphQL.Schema.Sdl.{name}.graphql";
        using Stream stream = typeof(SchemaText).Assembly.GetManifestResourceStream(path) ?? throw new InvalidOperationException($"The assembly lacks its resource {path}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
