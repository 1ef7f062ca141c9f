using GraphQLParser;
using GraphQLParser.AST;
using Xunit;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>Nothing of the schema is left out of the comparison: what is new there and compared nowhere fails here.</summary>
public sealed class CoverageTests
{
    private static readonly SchemaIndex Schema = SchemaIndex.Current;

    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public CoverageTests()
    {
        foreach (ParityCase parityCase in ParityCases.All)
        {
            foreach (GraphQLOperationDefinition operation in Parser.Parse(parityCase.Text).Definitions.OfType<GraphQLOperationDefinition>())
            {
                VisitSelection("Query", operation.SelectionSet);
            }
        }
    }

    [Fact]
    public void Every_field_of_every_type_is_compared() => NothingIsLeftOf(
        from type in Schema.ObjectTypes
        from field in Schema.Fields(type)
        select $"{type}.{field.Name}");

    [Fact]
    public void Every_argument_is_compared() => NothingIsLeftOf(
        from type in Schema.ObjectTypes
        from field in Schema.Fields(type)
        from argument in field.Arguments?.Items ?? []
        select $"{type}.{field.Name}({argument.Name}:)");

    [Fact]
    public void Every_operator_of_every_filter_of_every_field_is_compared() => NothingIsLeftOf(
        from type in Schema.InputTypes
        where type.EndsWith("Where", StringComparison.Ordinal)
        from field in Schema.InputFields(type)
        let filter = SchemaIndex.NameOf(field.Type)
        from name in Schema.IsInput(filter) && filter != type ? Schema.InputFields(filter).Select(op => $"{field.Name}.{op.Name}") : [field.Name.StringValue]
        select $"{type}.{name}");

    [Fact]
    public void Every_order_is_compared_in_both_directions() => NothingIsLeftOf(
        from type in Schema.InputTypes
        where type.EndsWith("Order", StringComparison.Ordinal)
        from field in Schema.Values($"{type}Field")
        from direction in Schema.Values("SortDirection")
        select $"{type} {field} {direction}");

    private void NothingIsLeftOf(IEnumerable<string> whole) => Assert.Equal(string.Empty, string.Join('\n', whole.Where(part => !used.Contains(part))));

    // What is asked for from an interface is asked for from all that implement it.
    private void Use(string type, string part)
    {
        used.Add($"{type}.{part}");
        used.UnionWith(Schema.Implementations(type).Select(implementation => $"{implementation}.{part}"));
    }

    private void VisitSelection(string type, GraphQLSelectionSet? selection)
    {
        foreach (ASTNode node in selection?.Selections ?? [])
        {
            switch (node)
            {
                case GraphQLInlineFragment fragment:
                    VisitSelection(fragment.TypeCondition?.Type.Name.StringValue ?? type, fragment.SelectionSet);
                    break;
                case GraphQLField field when !field.Name.StringValue.StartsWith("__", StringComparison.Ordinal):
                    VisitField(type, field);
                    break;
            }
        }
    }

    private void VisitField(string type, GraphQLField field)
    {
        GraphQLFieldDefinition definition = Schema.Field(type, field.Name.StringValue);
        Use(type, field.Name.StringValue);
        foreach (GraphQLArgument argument in field.Arguments?.Items ?? [])
        {
            Use(type, $"{field.Name}({argument.Name}:)");
            VisitInput(SchemaIndex.NameOf(SchemaIndex.Argument(definition, argument.Name.StringValue)!.Type), argument.Value);
        }

        VisitSelection(SchemaIndex.NameOf(definition.Type), field.SelectionSet);
    }

    private void VisitInput(string type, GraphQLValue value)
    {
        switch (value)
        {
            case GraphQLListValue list:
                list.Values?.ForEach(item => VisitInput(type, item));
                break;
            case GraphQLObjectValue order when type.EndsWith("Order", StringComparison.Ordinal):
                VisitOrder(type, order);
                break;
            case GraphQLObjectValue where when type.EndsWith("Where", StringComparison.Ordinal):
                where.Fields?.ForEach(field => VisitCondition(type, field));
                break;
        }
    }

    private void VisitCondition(string type, GraphQLObjectField field)
    {
        used.Add($"{type}.{field.Name}");
        string filter = SchemaIndex.NameOf(Schema.InputFields(type).Single(definition => definition.Name.StringValue == field.Name.StringValue).Type);
        if (filter == type)
        {
            VisitInput(type, field.Value);
        }
        else if (field.Value is GraphQLObjectValue operators)
        {
            operators.Fields?.ForEach(op => used.Add($"{type}.{field.Name}.{op.Name}"));
        }
    }

    private void VisitOrder(string type, GraphQLObjectValue order)
    {
        string Of(string name, string otherwise) => order.Fields?.FirstOrDefault(field => field.Name.StringValue == name)?.Value is GraphQLEnumValue value ? value.Name.StringValue : otherwise;
        used.Add($"{type} {Of("field", string.Empty)} {Of("direction", "ASC")}");
    }
}
