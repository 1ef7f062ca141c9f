namespace IndustryGraph.Engine.Execution.Procedures;

/// <summary>The procedures of an engine, by name. Immutable.</summary>
internal sealed class ProcedureRegistry
{
    public static readonly ProcedureRegistry Empty = new([]);

    private readonly Dictionary<string, Procedure> byName;

    public ProcedureRegistry(IEnumerable<Procedure> procedures) =>
        byName = procedures.ToDictionary(procedure => procedure.Name, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Procedure> All => byName.Values.OrderBy(procedure => procedure.Name, StringComparer.Ordinal);

    /// <summary>The procedure of a name; null if there is none.</summary>
    public Procedure? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>This registry with more procedures; of one name the added counts.</summary>
    public ProcedureRegistry With(IEnumerable<Procedure> procedures)
    {
        var added = new ProcedureRegistry(procedures);
        return new ProcedureRegistry(byName.Values.Where(procedure => added.Find(procedure.Name) is null).Concat(added.byName.Values));
    }
}
