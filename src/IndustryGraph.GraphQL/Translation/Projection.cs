using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Shaping;
using IndustryGraph.GraphQL.Translation.Fields;

namespace IndustryGraph.GraphQL.Translation;

/// <summary>
/// Collects what a row must hold of one object: a map projection with an entry per field, under its response key. Where
/// the object may be of several types and one key means different things for them, each gets an entry of its own.
/// </summary>
internal sealed class Projection(string owner, Scope scope, Translator translator)
{
    private readonly List<string> entries = [];
    private readonly Dictionary<(string Key, FieldTranslation Translation, SelectedField Field), (string RowKey, Translated Value)> written = [];
    private readonly HashSet<string> rowKeys = new(StringComparer.Ordinal);

    /// <summary>Adds the fields that are asked of one type; answers how they are written.</summary>
    public IReadOnlyList<FieldShape> Add(string type, IReadOnlyList<SelectedField> fields) => [.. fields.Select(field => Add(type, field))];

    /// <summary>Adds an entry that says which type the object has.</summary>
    public void AddType(string expression) => entries.Add($"{CypherNames.Quote(CypherNames.TypeKey)}: {expression}");

    /// <summary>The projection of the owner.</summary>
    public string Write() => $"{owner} {{{string.Join(", ", entries)}}}";

    private FieldShape Add(string type, SelectedField field)
    {
        FieldTranslation translation = FieldCatalog.Find(type, field.Name);
        if (translation is ConstantTranslation constant)
        {
            return new ConstantField(field.Key, constant.Value);
        }

        if (!written.TryGetValue((field.Key, translation, field), out (string RowKey, Translated Value) entry))
        {
            entry = (RowKey(field, type), translation.Translate(field, owner, scope, translator));
            written.Add((field.Key, translation, field), entry);
            entries.Add(Entry(field, entry.RowKey, entry.Value.Cypher!));
        }

        return new RowField(field.Key, entry.RowKey, entry.Value.Shape, field.IsNonNull);
    }

    private string RowKey(SelectedField field, string type)
    {
        string key = rowKeys.Add(field.Key) ? field.Key : $"{field.Key}@{type}";
        rowKeys.Add(key);
        return key;
    }

    private string Entry(SelectedField field, string rowKey, string cypher) =>
        rowKey == field.Name && cypher == $"{owner}.{rowKey}" ? $".{rowKey}" : $"{CypherNames.Key(rowKey, field.Name)}: {cypher}";
}
