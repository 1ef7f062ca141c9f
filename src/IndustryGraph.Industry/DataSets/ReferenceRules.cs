using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.DataSets;

/// <summary>What rows say about other rows: each id that they name exists and names a thing of the right kind.</summary>
internal sealed class ReferenceRules(IdIndex ids, FaultCollector faults)
{
    public void Check(Table table)
    {
        for (int i = 0; i < table.Schema.Columns.Count; i++)
        {
            if (table.Schema.Columns[i].References is { } kind)
            {
                foreach (TableRow row in table.Rows)
                {
                    CheckItems(table.Schema, row, i, kind);
                }
            }
        }
    }

    /// <summary>The ends of relationships: both exist, and their kinds are what the type asks for.</summary>
    public void CheckEndpoints(Table table)
    {
        int start = table["start"];
        int end = table["end"];
        int typeColumn = table["type"];
        foreach (TableRow row in table.Rows)
        {
            if (Ontology.Relationship(row.Cells[typeColumn]) is not { FromTables: false } type)
            {
                continue;
            }

            EntityType? subject = CheckEnd(table.Schema, row, start, type, type.SubjectKinds);
            EntityType? target = CheckEnd(table.Schema, row, end, type, type.ObjectKinds);
            if (subject is not null && target is not null)
            {
                CheckPair(table.Schema, row, end, type, subject, target);
            }
        }
    }

    private void CheckItems(TableSchema schema, TableRow row, int column, EntityKind kind)
    {
        foreach (string id in row.List(column).Where(id => ids.TypeOf(id)?.Kind != kind && !ids.MayExist(id, [kind])))
        {
            Report(schema, row, column, id, $"{WhatItIs(id, $"no {Ontology.Entity(kind).Label}")}.{Hint(id, type => type.Kind == kind)}");
        }
    }

    private EntityType? CheckEnd(TableSchema schema, TableRow row, int column, RelationshipType type, IEnumerable<EntityKind> kinds)
    {
        string id = row.Cells[column];
        EntityType? found = ids.TypeOf(id);
        if (id.Length > 0 && (found is null || !kinds.Contains(found.Kind)) && !ids.MayExist(id, kinds))
        {
            string wanted = string.Join(" or ", kinds.Select(kind => Ontology.Entity(kind).Label));
            string direction = schema.Columns[column].Name == "start" ? "from" : "to";
            Report(schema, row, column, id, $"{WhatItIs(id, $"no {wanted}")}; {type.Name} leads {direction} {wanted}.{Hint(id, candidate => kinds.Contains(candidate.Kind))}");
            return null;
        }

        return found;
    }

    private void CheckPair(TableSchema schema, TableRow row, int column, RelationshipType type, EntityType subject, EntityType target)
    {
        if (!type.Allows(subject.Kind, target.Kind))
        {
            string pairs = string.Join(", ", type.Endpoints.Select(pair => $"{pair.Subject} to {pair.Object}"));
            Report(schema, row, column, row.Cells[column], $"{type.Name} does not lead from {subject.Label} to {target.Label}; it leads from {pairs}.");
        }
        else if (row.Cells[column] == row.Cells[schema.IndexOf("start")])
        {
            Report(schema, row, column, row.Cells[column], $"{type.Name} leads back to its own start.");
        }
    }

    private string WhatItIs(string id, string wanted) =>
        ids.TypeOf(id) is { } type ? $"this is {wanted} but the {type.Label} of that id" : "no row has this id";

    private string Hint(string id, Func<EntityType, bool> wanted) => ids.TypeOf(id) is null ? NearestIds.Hint(id, ids.EntityIds(wanted)) : "";

    private void Report(TableSchema schema, TableRow row, int column, string value, string message) =>
        faults.Add(schema.Rank, new Fault(schema.FileName, row.Line, schema.Columns[column].Name, value, message));
}
