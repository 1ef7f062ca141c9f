using System.Diagnostics;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Industry.Model;
using IndustryGraph.Industry.Schema;

namespace IndustryGraph.Industry.Import;

/// <summary>
/// Runs a script of Cypher, as <c>industrygraph export cypher</c> writes it, on an empty store: first its constraints and
/// indexes, then all else in one transaction, so that a script that fails leaves no data behind.
/// </summary>
/// <param name="engine">The store.</param>
public sealed class ScriptImporter(IGraphEngine engine)
{
    private static readonly string[] SchemaObjects = ["CONSTRAINT", "INDEX", "RANGE", "TEXT", "POINT", "LOOKUP", "FULLTEXT", "VECTOR"];

    /// <summary>Runs the script.</summary>
    /// <exception cref="ImportException">The store holds something, or the script leaves no marker of an IndustryGraph.</exception>
    /// <exception cref="Graph.Errors.GraphException">A statement failed.</exception>
    public async Task<ScriptReport> RunAsync(string script, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        long started = Stopwatch.GetTimestamp();
        if ((await StoreMarker.ReadAsync(engine, cancellationToken)).Contents != StoreContents.Empty)
        {
            throw new ImportException($"{engine.Description} holds data already: a script goes into an empty store. Name another with --Store:Path=FILE.");
        }

        ILookup<bool, string> statements = CypherScript.Split(script).ToLookup(IsSchema);
        await RunAsync([.. statements[true]], progress: null, marked: false, cancellationToken);
        (long nodes, long relationships) = await RunAsync([.. statements[false]], progress, marked: true, cancellationToken);
        return new ScriptReport(nodes, relationships, Stopwatch.GetElapsedTime(started));
    }

    private static bool IsSchema(string statement)
    {
        string[] words = statement.Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0].Equals("CREATE", StringComparison.OrdinalIgnoreCase) && SchemaObjects.Contains(words[1], StringComparer.OrdinalIgnoreCase);
    }

    private async Task<(long Nodes, long Relationships)> RunAsync(IReadOnlyList<string> statements, IProgress<ImportProgress>? progress, bool marked, CancellationToken cancellationToken)
    {
        long nodes = 0;
        long relationships = 0;
        await using IGraphTransaction transaction = await engine.BeginAsync(AccessMode.Write, cancellationToken);
        for (int i = 0; i < statements.Count; i++)
        {
            progress?.Report(new ImportProgress("script", i, statements.Count));
            ResultTable result = await ReadAsync(transaction, statements[i], cancellationToken);
            nodes += result.Summary.Counters.NodesCreated;
            relationships += result.Summary.Counters.RelationshipsCreated;
        }

        if (marked && (await ReadAsync(transaction, $"MATCH (m:{Ontology.MarkerLabel}) RETURN m.schemaVersion AS version", cancellationToken)).Rows.Count != 1)
        {
            throw new ImportException(
                $"The script does not make the one node (:{Ontology.MarkerLabel} {{schemaVersion: {Ontology.SchemaVersion}}}) that says whose graph this is; nothing was kept. 'industrygraph export cypher' writes it.");
        }

        await transaction.CommitAsync(cancellationToken);
        return (nodes, relationships);
    }

    private static async Task<ResultTable> ReadAsync(IGraphTransaction transaction, string statement, CancellationToken cancellationToken)
    {
        await using IResultCursor cursor = await transaction.RunAsync(new CypherStatement(statement) { Limits = StatementLimits.None }, cancellationToken);
        return await cursor.ReadAllAsync(cancellationToken);
    }
}

/// <summary>What a script made.</summary>
/// <param name="Nodes">Nodes, the marker among them.</param>
/// <param name="Relationships">Relationships.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record ScriptReport(long Nodes, long Relationships, TimeSpan Elapsed);
