using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution;

/// <summary>Carries out commands about the schema: they make, drop and list indexes and constraints.</summary>
internal static class SchemaCommandRunner
{
    public static SchemaCommandResult Run(SchemaCommandSyntax command, ExecutionContext context)
    {
        switch (command)
        {
            case CreateIndexSyntax create:
                context.Counters.IndexesAdded += CreateIndex(create, WriterOf(context)) ? 1 : 0;
                return SchemaCommandResult.Nothing;
            case CreateConstraintSyntax create:
                context.Counters.ConstraintsAdded += CreateConstraint(create, WriterOf(context)) ? 1 : 0;
                return SchemaCommandResult.Nothing;
            case DropIndexSyntax drop:
                context.Counters.IndexesRemoved += WriterOf(context).DropIndex(drop.Name.Text, drop.IfExists) ? 1 : 0;
                return SchemaCommandResult.Nothing;
            case DropConstraintSyntax drop:
                context.Counters.ConstraintsRemoved += WriterOf(context).DropConstraint(drop.Name.Text, drop.IfExists) ? 1 : 0;
                return SchemaCommandResult.Nothing;
            case ShowSyntax show:
                return show.Kind == ShowKind.Indexes ? SchemaListing.Indexes(context.CaptureGraph()) : SchemaListing.Constraints(context.CaptureGraph());
            default:
                throw new GraphException(GraphErrorCodes.NotSupported, $"This schema command is not supported yet: {command.GetType().Name}.");
        }
    }

    private static GraphWriter WriterOf(ExecutionContext context) => context.Writer
        ?? throw new GraphException(GraphErrorCodes.AccessMode, "Schema operations are not allowed in read access mode.");

    private static bool CreateIndex(CreateIndexSyntax create, GraphWriter writer)
    {
        IndexType type = create.Kind switch
        {
            IndexKind.Range => IndexType.Range,
            IndexKind.Text => IndexType.Text,
            IndexKind.Lookup => IndexType.Lookup,
            _ => IndexType.FullText,
        };
        int[] tokens = [.. create.LabelsOrTypes.Select(name => create.OnRelationship ? writer.EnsureType(name.Text) : writer.EnsureLabel(name.Text))];
        int[] keys = [.. create.Properties.Select(name => writer.EnsureKey(name.Text))];
        return writer.CreateIndex(create.Name?.Text, type, create.OnRelationship, tokens, keys, create.IfNotExists, OptionsOf(create.Options)) is not null;
    }

    private static bool CreateConstraint(CreateConstraintSyntax create, GraphWriter writer)
    {
        ConstraintType type = create.Kind switch
        {
            ConstraintKind.Unique => ConstraintType.Unique,
            ConstraintKind.Key => ConstraintType.Key,
            _ => ConstraintType.NotNull,
        };
        int token = create.OnRelationship ? writer.EnsureType(create.LabelOrType.Text) : writer.EnsureLabel(create.LabelOrType.Text);
        int[] keys = [.. create.Properties.Select(name => writer.EnsureKey(name.Text))];
        return writer.CreateConstraint(create.Name?.Text, type, create.OnRelationship, token, keys, create.IfNotExists) is not null;
    }

    /// <summary>The entries of <c>OPTIONS {indexConfig: {…}}</c>, which must be literals.</summary>
    private static Dictionary<string, string> OptionsOf(ExpressionSyntax? options)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect(options, result);
        return result;
    }

    private static void Collect(ExpressionSyntax? options, Dictionary<string, string> into)
    {
        if (options is not MapSyntax map)
        {
            return;
        }

        foreach (MapEntrySyntax entry in map.Entries)
        {
            if (entry.Value is LiteralSyntax literal)
            {
                into[entry.Key.Text] = literal.Value.IsString ? literal.Value.AsString() : literal.Value.ToString();
            }
            else
            {
                Collect(entry.Value, into);
            }
        }
    }
}

/// <summary>The rows of a command about the schema.</summary>
internal sealed record SchemaCommandResult(IReadOnlyList<string> Columns, IReadOnlyList<GraphValue[]> Rows)
{
    public static readonly SchemaCommandResult Nothing = new([], []);
}
