using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>What the schema commands share: <c>FOR (n:Label)</c>, <c>FOR ()-[r:TYPE]-()</c>, and lists of properties.</summary>
internal sealed class SchemaTargetParser(Parsers parsers)
{
    private readonly TokenReader tokens = parsers.Tokens;

    /// <summary>The name, unless FOR or IF follow at once.</summary>
    public NameSyntax? AcceptName() => tokens.IsKeyword("FOR") || tokens.AreKeywords("IF", "NOT", "EXISTS") ? null : tokens.ExpectName("a name, IF NOT EXISTS or FOR");

    public bool AcceptIfNotExists() => tokens.AcceptKeywords("IF", "NOT", "EXISTS");

    /// <summary>The entity that an index or constraint is about.</summary>
    public SchemaTarget ParseFor()
    {
        tokens.ExpectKeyword("FOR");
        tokens.Expect(TokenKind.LeftParenthesis, "(n:Label) or ()-[r:TYPE]-()");
        if (!tokens.Accept(TokenKind.RightParenthesis))
        {
            SchemaTarget node = ParseVariable(onRelationship: false);
            tokens.Expect(TokenKind.RightParenthesis, "')'");
            return node;
        }

        tokens.Accept(TokenKind.Less);
        tokens.Expect(TokenKind.Minus, "'-[' as in ()-[r:TYPE]-()");
        tokens.Expect(TokenKind.LeftBracket, "'[' as in ()-[r:TYPE]-()");
        SchemaTarget relationship = ParseVariable(onRelationship: true);
        tokens.Expect(TokenKind.RightBracket, "']'");
        tokens.Expect(TokenKind.Minus, "'-'");
        tokens.Accept(TokenKind.Greater);
        tokens.Expect(TokenKind.LeftParenthesis, "'('");
        tokens.Expect(TokenKind.RightParenthesis, "')'");
        return relationship;
    }

    /// <summary><c>n.key</c>, of the variable that FOR named.</summary>
    public NameSyntax ParseProperty(SchemaTarget target)
    {
        CheckVariable(target);
        tokens.Expect(TokenKind.Dot, "'.' and a property name");
        return tokens.ExpectName("a property name");
    }

    public void CheckVariable(SchemaTarget target)
    {
        if (!tokens.IsName() || tokens.Current.Value != target.Variable)
        {
            throw tokens.Unexpected($"{target.Variable}, the variable after FOR");
        }

        tokens.Take();
    }

    private SchemaTarget ParseVariable(bool onRelationship)
    {
        string variable = tokens.ExpectName("a variable").Text;
        var names = new List<NameSyntax>();
        while (tokens.Accept(names.Count == 0 ? TokenKind.Colon : TokenKind.Bar))
        {
            names.Add(tokens.ExpectName(onRelationship ? "a relationship type" : "a label"));
        }

        return new SchemaTarget(variable, onRelationship, names);
    }
}

/// <summary>The variable, kind and labels or types after FOR.</summary>
internal sealed record SchemaTarget(string Variable, bool OnRelationship, IReadOnlyList<NameSyntax> Names);
