using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>CREATE and DROP of indexes and constraints, SHOW INDEXES and SHOW CONSTRAINTS.</summary>
internal sealed class SchemaCommandParser
{
    private readonly TokenReader tokens;
    private readonly ConstraintParser constraints;
    private readonly IndexParser indexes;

    public SchemaCommandParser(Parsers parsers)
    {
        tokens = parsers.Tokens;
        var targets = new SchemaTargetParser(parsers);
        constraints = new ConstraintParser(parsers, targets);
        indexes = new IndexParser(parsers, targets);
    }

    /// <summary>The schema command that begins here; null where none does.</summary>
    public SchemaCommandSyntax? Accept()
    {
        if (tokens.IsKeyword("SHOW"))
        {
            return ParseShow();
        }

        if (tokens.IsKeyword("DROP"))
        {
            return ParseDrop();
        }

        if (!tokens.IsKeyword("CREATE"))
        {
            return null;
        }

        return tokens.IsKeyword("CONSTRAINT", 1) ? constraints.ParseCreate() : indexes.AcceptCreate();
    }

    private SchemaCommandSyntax ParseDrop()
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("DROP");
        bool constraint = tokens.AcceptKeyword("CONSTRAINT");
        if (!constraint && !tokens.AcceptKeyword("INDEX"))
        {
            throw tokens.Unexpected("INDEX or CONSTRAINT after DROP");
        }

        NameSyntax name = tokens.ExpectName(constraint ? "the name of the constraint" : "the name of the index");
        bool ifExists = tokens.AcceptKeywords("IF", "EXISTS");
        return constraint
            ? new DropConstraintSyntax(tokens.SpanFrom(start), name, ifExists)
            : new DropIndexSyntax(tokens.SpanFrom(start), name, ifExists);
    }

    private ShowSyntax ParseShow()
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("SHOW");
        tokens.AcceptKeyword("ALL");
        ShowKind kind = AcceptAny("INDEXES", "INDEX") ? ShowKind.Indexes
            : AcceptAny("CONSTRAINTS", "CONSTRAINT") ? ShowKind.Constraints
            : throw SyntaxErrors.NotSupported(tokens.Text, tokens.Current.Start, "Only SHOW INDEXES and SHOW CONSTRAINTS are supported");
        if (tokens.IsKeyword("YIELD") || tokens.IsKeyword("WHERE"))
        {
            throw SyntaxErrors.NotSupported(tokens.Text, tokens.Current.Start, "YIELD and WHERE after SHOW are not supported yet; it returns all its columns");
        }

        return new ShowSyntax(tokens.SpanFrom(start), kind);
    }

    private bool AcceptAny(string first, string second) => tokens.AcceptKeyword(first) || tokens.AcceptKeyword(second);
}
