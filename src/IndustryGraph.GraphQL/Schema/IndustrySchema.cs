using GraphQL;
using GraphQL.Conversion;
using GraphQL.Types;
using GraphQL.Utilities;

namespace IndustryGraph.GraphQL.Schema;

/// <summary>Builds the schema that operations are validated against; GraphQL.NET resolves nothing of it but introspection.</summary>
internal static class IndustrySchema
{
    /// <summary>Builds a schema from <see cref="SchemaText"/>.</summary>
    public static ISchema Build()
    {
        var builder = new SchemaBuilder();
        global::GraphQL.Types.Schema schema = builder.Build(SchemaText.Write());
        schema.RegisterType(new DateScalar());
        schema.RegisterType(new DateTimeScalar());
        schema.RegisterType(new JsonScalar());
        schema.RegisterType(new OutputScalar("PartialDate", "As exact as known: 2019, 2019-07 or 2019-07-12."));
        schema.RegisterType(new OutputScalar("Decimal", "An exact number that may exceed 2^31."));
        schema.RegisterType(new OutputScalar("URL", "The address of a page."));

        // The default would turn AND, OR and NOT into aND, oR and nOT.
        schema.NameConverter = DefaultNameConverter.Instance;
        schema.Features.DeprecationOfInputValues = true;
        schema.Features.RepeatableDirectives = true;
        schema.RegisterVisitor(new IntrospectionCompletion());
        schema.RegisterVisitor(new AbstractTypes());
        schema.Initialize();
        return schema;
    }

    /// <summary>The schema as text, in the order in which it is written.</summary>
    public static string Print(ISchema schema) => schema.Print(new PrintOptions()).ReplaceLineEndings("\n").TrimEnd() + "\n";

    /// <summary>Interfaces need a way to tell types apart before the schema is valid; ours is never asked, since rows carry their type.</summary>
    private sealed class AbstractTypes : BaseSchemaNodeVisitor
    {
        public override void VisitInterface(IInterfaceGraphType type, ISchema schema) => type.ResolveType ??= static _ => null;
    }

    /// <summary>Adds what the specification's introspection has and GraphQL.NET's lacks.</summary>
    private sealed class IntrospectionCompletion : BaseSchemaNodeVisitor
    {
        public override void VisitSchema(ISchema schema)
        {
            if (schema.AllTypes["__Type"] is IComplexGraphType type && type.GetField("specifiedByURL") is null)
            {
                type.AddField(new FieldType
                {
                    Name = "specifiedByURL",
                    ResolvedType = schema.AllTypes["String"],
                    Description = "Where a scalar is specified.",
                    Resolver = new global::GraphQL.Resolvers.FuncFieldResolver<string?>(static _ => null),
                });
            }

            if (schema.AllTypes["__Directive"] is IComplexGraphType directive && directive.GetField("args") is { } args && args.Arguments?.Find("includeDeprecated") is null)
            {
                args.Arguments ??= [];
                args.Arguments.Add(new QueryArgument(schema.AllTypes["Boolean"]!) { Name = "includeDeprecated", DefaultValue = false });
            }
        }
    }
}
