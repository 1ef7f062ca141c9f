using System.Collections.Frozen;
using IndustryGraph.Exports.Model;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Reading;

/// <summary>Claims as edges of an export, each by itself or all of the same ends and type as one.</summary>
internal sealed class ClaimTable
{
    private const string ValidFrom = "validFrom";
    private const string ValidTo = "validTo";
    private const string FirstDay = "firstDay";
    private const string LastDay = "lastDay";
    private const string StatusOn = "statusOn";
    private const string Sources = "sources";
    private const string Roles = "roles";
    private const string Claims = "claims";
    private const string ClaimCount = "claimCount";
    private const string Details = "details";

    // Not a type of the graph: an entity is the subject or object of a claim that names the source.
    private const string Citation = "STATED_IN";

    private static readonly FrozenSet<string> Except = FrozenSet.Create(
        StringComparer.Ordinal, "id", "since", "until", ValidFrom, ValidTo, "validFromPrecision", "validToPrecision", FirstDay, LastDay, StatusOn, Claims, ClaimCount, Details);

    private readonly bool asksAboutDay;
    private readonly AttributeTable table;

    /// <param name="groups">Whether an edge may stand for several claims.</param>
    /// <param name="asksAboutDay">Whether claims have a status on the day.</param>
    /// <param name="namesClaims">Whether there are edges beside those of claims, which name the claims that they follow from.</param>
    public ClaimTable(bool groups, bool asksAboutDay, bool namesClaims)
    {
        this.asksAboutDay = asksAboutDay;
        table = new AttributeTable(
        [
            .. groups || namesClaims ? [new(Claims, ExportAttributeType.TextList)] : Array.Empty<ExportAttribute>(),
            .. groups ? [new(ClaimCount, ExportAttributeType.Integer)] : Array.Empty<ExportAttribute>(),
            new("version", ExportAttributeType.Integer),
            new("status", ExportAttributeType.Text),
            .. asksAboutDay ? [new(StatusOn, ExportAttributeType.Text)] : Array.Empty<ExportAttribute>(),
            new(ValidFrom, ExportAttributeType.Text),
            new(ValidTo, ExportAttributeType.Text),
            new(FirstDay, ExportAttributeType.Text),
            new(LastDay, ExportAttributeType.Text),
            new("recordedAt", ExportAttributeType.Text),
            new("retractedAt", ExportAttributeType.Text),
            new("basis", ExportAttributeType.Text),
            new("stakePercent", ExportAttributeType.Number),
            new("marketSharePercent", ExportAttributeType.Number),
            new("amount", ExportAttributeType.Integer),
            new("currency", ExportAttributeType.Text),
            new(Roles, ExportAttributeType.TextList),
            new("note", ExportAttributeType.Text),
            new(Sources, ExportAttributeType.TextList),
            .. groups ? [new(Details, ExportAttributeType.Text)] : Array.Empty<ExportAttribute>(),
        ]);
    }

    public IReadOnlyList<ExportAttribute> Attributes => table.Attributes;

    /// <summary>The edge of one claim.</summary>
    public ExportEdge ToEdge(ClaimRow row) => new(row.Id ?? EdgeId.Of(row.Subject, row.Claim.Type, row.Object), row.Subject, row.Object, row.Claim.Type, Values(row))
    {
        Spells = Spells.Of([row]),
        Claim = row.Claim,
    };

    /// <summary>One edge for claims of the same ends and type.</summary>
    public ExportEdge ToEdge(IReadOnlyList<ClaimRow> group)
    {
        // What can be said once is said of the claim that began last.
        ClaimRow[] rows = [.. group.OrderBy(row => row.First ?? DateOnly.MinValue).ThenBy(row => row.Id ?? "", CodePointComparer.Instance)];
        ClaimRow last = rows[^1];
        GraphValue[] values = Values(last);
        values[table[Claims]] = TextList(rows.Select(row => row.Id).OfType<string>());
        values[table[ClaimCount]] = GraphValue.Integer(rows.Length);
        if (rows.Length > 1)
        {
            Set(values, ValidFrom, rows[0].StatedFrom);
            Set(values, FirstDay, Day(rows[0].First));
            Set(values, LastDay, Day(rows.Any(row => row.Last is null) ? null : rows.Max(row => row.Last)));
            Set(values, ValidTo, rows.Any(row => row.Last is null) ? GraphValue.Null : rows.MaxBy(row => row.Last)!.StatedTo);
            Set(values, Roles, Union(rows, Roles));
            Set(values, Sources, Union(rows, Sources));
            Set(values, Details, GraphValue.String(DetailsOf(rows)));
        }

        return new ExportEdge(EdgeId.Of(last.Subject, last.Claim.Type, last.Object), last.Subject, last.Object, last.Claim.Type, values)
        {
            Spells = Spells.Of(rows),
        };
    }

    /// <summary>The edge from an entity to a source that states claims about it.</summary>
    public ExportEdge ToCitation(string entity, string source, IEnumerable<string> claims)
    {
        var values = new GraphValue[table.Attributes.Count];
        Set(values, Claims, TextList(claims));
        return new ExportEdge(EdgeId.Of(entity, Citation, source), entity, source, Citation, values);
    }

    private GraphValue[] Values(ClaimRow row)
    {
        GraphValue[] values = table.Spread(row.Claim.Properties, Except);
        Set(values, ValidFrom, row.StatedFrom);
        Set(values, ValidTo, row.StatedTo);
        Set(values, FirstDay, Day(row.First));
        Set(values, LastDay, Day(row.Last));
        if (asksAboutDay)
        {
            Set(values, StatusOn, row.StatusOn);
        }

        return values;
    }

    private void Set(GraphValue[] values, string name, GraphValue value) => values[table[name]] = value;

    private static GraphValue Day(DateOnly? day) => day is { } known ? GraphValue.String(ExportDays.Format(known)) : GraphValue.Null;

    private static GraphValue Union(IEnumerable<ClaimRow> rows, string property) => TextList(rows
        .SelectMany(row => row.Claim.Properties[property] is { Kind: GraphValueKind.List } list ? list.AsList() : GraphList.Empty)
        .Where(item => item.IsString).Select(item => item.AsString())
        .Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance));

    private static GraphValue TextList(IEnumerable<string> items) => GraphList.OfStrings(items) is { Count: > 0 } list ? GraphValue.Object(list) : GraphValue.Null;

    private static string DetailsOf(IEnumerable<ClaimRow> rows) => $"[{string.Join(',', rows.Select(row => AttributeTable.Json(SortedProperties(row.Claim.Properties))))}]";

    private static GraphMap SortedProperties(GraphMap properties) => GraphMap.Of(properties.OrderBy(property => property.Key, StringComparer.Ordinal));
}
