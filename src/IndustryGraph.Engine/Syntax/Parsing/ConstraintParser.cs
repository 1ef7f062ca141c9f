using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary><c>CREATE CONSTRAINT name IF NOT EXISTS FOR (n:Label) REQUIRE n.key IS UNIQUE</c>.</summary>
internal sealed class ConstraintParser(Parsers parsers, SchemaTargetParser targets)
{
    private readonly TokenReader tokens = parsers.Tokens;

    public CreateConstraintSyntax ParseCreate()
    {
        int start = tokens.Position;
        tokens.ExpectKeywords("CREATE", "CONSTRAINT");
        NameSyntax? name = targets.AcceptName();
        bool ifNotExists = targets.AcceptIfNotExists();
        SchemaTarget target = targets.ParseFor();
        if (target.Names.Count != 1)
        {
            throw tokens.Unexpected("exactly one label or relationship type before REQUIRE");
        }

        tokens.ExpectKeyword("REQUIRE");
        IReadOnlyList<NameSyntax> properties = ParseProperties(target);
        tokens.ExpectKeyword("IS");
        ConstraintKind kind = ParseKind(target);
        if (tokens.AcceptKeyword("OPTIONS"))
        {
            parsers.Atoms.ParseMap();
        }

        return new CreateConstraintSyntax(tokens.SpanFrom(start), name, ifNotExists, target.OnRelationship, target.Names[0], properties, kind);
    }

    private IReadOnlyList<NameSyntax> ParseProperties(SchemaTarget target)
    {
        if (!tokens.Accept(TokenKind.LeftParenthesis))
        {
            return [targets.ParseProperty(target)];
        }

        IReadOnlyList<NameSyntax> properties = parsers.Separated(() => targets.ParseProperty(target));
        tokens.Expect(TokenKind.RightParenthesis, "',' or ')' after the properties");
        return properties;
    }

    private ConstraintKind ParseKind(SchemaTarget target)
    {
        if (tokens.AcceptKeywords("NOT", "NULL"))
        {
            return ConstraintKind.NotNull;
        }

        if (tokens.Is(TokenKind.DoubleColon) || tokens.IsKeyword("TYPED"))
        {
            throw SyntaxErrors.NotSupported(tokens.Text, tokens.Current.Start, "Constraints on the type of a property are not supported yet");
        }

        if (!tokens.AcceptKeyword(target.OnRelationship ? "RELATIONSHIP" : "NODE") && target.OnRelationship)
        {
            tokens.AcceptKeyword("REL");
        }

        return tokens.AcceptKeyword("UNIQUE") ? ConstraintKind.Unique
            : tokens.AcceptKeyword("KEY") ? ConstraintKind.Key
            : throw tokens.Unexpected("UNIQUE, KEY or NOT NULL");
    }
}
