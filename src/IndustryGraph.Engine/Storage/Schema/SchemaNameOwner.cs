namespace IndustryGraph.Engine.Storage.Schema;

/// <summary>What has a name that indexes and constraints share.</summary>
internal enum SchemaNameOwner
{
    Index,
    Constraint,
}
