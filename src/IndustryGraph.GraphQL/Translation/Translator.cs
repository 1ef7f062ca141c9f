using GraphQL.Types;
using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;
using IndustryGraph.GraphQL.Shaping;
using IndustryGraph.GraphQL.Translation.Connections;

namespace IndustryGraph.GraphQL.Translation;

/// <summary>Translates values that a variable or expression of the statement holds: entities, claims, maps, lists, scalars.</summary>
internal sealed class Translator(TranslationContext context)
{
    private readonly ConnectionTranslator connections = new(context);

    public TranslationContext Context { get; } = context;

    /// <summary>An entity in a variable, of one of the given kinds.</summary>
    public Translated Entity(string variable, SelectionSet selection, IReadOnlyList<EntityType> kinds, Scope scope)
    {
        var projection = new Projection(variable, scope, this);
        if (kinds.Count == 1)
        {
            IReadOnlyList<FieldShape> fields = projection.Add(kinds[0].Name, selection.Of(kinds[0].Name));
            return new Translated(projection.Write(), new ObjectShape(fields));
        }

        var byType = kinds.ToDictionary(kind => kind.Name, kind => projection.Add(kind.Name, selection.Of(kind.Name)), StringComparer.Ordinal);
        string label = Context.Variable("label");
        projection.AddType($"head([{label} IN labels({variable}) WHERE {label} IN {CypherNames.Literals(kinds.Select(kind => kind.Name))}])");
        return new Translated(projection.Write(), new AbstractShape(byType));
    }

    /// <summary>A claim in a variable.</summary>
    public Translated Claim(string variable, SelectionSet selection, Scope scope)
    {
        var projection = new Projection(variable, scope, this);
        IReadOnlyList<FieldShape> fields = projection.Add("Claim", selection.Of("Claim"));
        return new Translated(projection.Write(), new ObjectShape(fields));
    }

    /// <summary>A page of a list.</summary>
    public Translated Connection(SelectedField field, string list, Scope scope, Func<Instant, ConnectionSource> makeSource) =>
        connections.Translate(field, list, scope, makeSource);

    /// <summary>A value of any type that an expression holds; a null stays null.</summary>
    public Translated Value(string expression, IGraphType type, SelectedField field, Scope scope)
    {
        switch (type)
        {
            case NonNullGraphType nonNull:
                return Value(expression, nonNull.ResolvedType!, field, scope);
            case ListGraphType list when field.Selection is null:
                return new Translated(expression, ScalarList(list));
            case ListGraphType list:
                return List(expression, list, field, scope);
            default:
                return field.Selection is null
                    ? new Translated(expression, ScalarShapes.Of(type.Name))
                    : Bound(expression, "item", item => Object(item, type, field.Selection, scope));
        }
    }

    /// <summary>An object of any type in a variable.</summary>
    public Translated Object(string variable, IGraphType type, SelectionSet selection, Scope scope)
    {
        if (type.Name == "Entity")
        {
            return Entity(variable, selection, EntityTypes.All, scope);
        }

        var projection = new Projection(variable, scope, this);
        IReadOnlyList<FieldShape> fields = projection.Add(type.Name, selection.Of(type.Name));
        return new Translated(projection.Write(), new ObjectShape(fields));
    }

    /// <summary>Binds an expression to a variable, since map projections and patterns take only variables.</summary>
    public Translated Bound(string expression, string hint, Func<string, Translated> translate)
    {
        string variable = Context.Variable(hint);
        Translated value = translate(variable);
        return value with { Cypher = $"head([{variable} IN [{expression}] | {value.Cypher}])" };
    }

    private Translated List(string expression, ListGraphType list, SelectedField field, Scope scope)
    {
        // How long such a list is, only the rows tell; the estimate takes the size that is usual in the data.
        const int Usual = 5;
        Scope inside = Context.Enter(scope, scope.Instant, Usual, field.Path);
        string item = Context.Variable("item");
        Translated value = Object(item, Unwrap(list.ResolvedType!), field.Selection!, inside);
        return new Translated(
            $"COLLECT {{\nUNWIND {expression} AS {item}\nRETURN {value.Cypher}\n}}",
            new ListShape(value.Shape, list.ResolvedType is NonNullGraphType));
    }

    private static ListShape ScalarList(ListGraphType list)
    {
        IGraphType item = Unwrap(list.ResolvedType!);
        bool nonNull = list.ResolvedType is NonNullGraphType;
        return new ListShape(item is ListGraphType inner ? ScalarList(inner) : ScalarShapes.Of(item.Name), nonNull);
    }

    private static IGraphType Unwrap(IGraphType type) => type is NonNullGraphType nonNull ? nonNull.ResolvedType! : type;
}
