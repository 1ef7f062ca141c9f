using IndustryGraph.Engine.Execution.Procedures;
using IndustryGraph.Engine.Semantics.Clauses;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Semantics.Patterns;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Semantics;

/// <summary>The analysis of one statement: its binders, which call one another, the numbers they hand out, and its errors.</summary>
internal sealed class Analysis
{
    private int locals;
    private int unnamed;

    public Analysis(string text, ProcedureRegistry procedures)
    {
        Text = text;
        Procedures = procedures;
        Types = new TypeRules(this);
        Expressions = new ExpressionBinder(this);
        Labels = new LabelBinder(this);
        Patterns = new PatternBinder(this);
        Queries = new QueryBinder(this);
    }

    public string Text { get; }

    public ProcedureRegistry Procedures { get; }

    public TypeRules Types { get; }

    public ExpressionBinder Expressions { get; }

    public LabelBinder Labels { get; }

    public PatternBinder Patterns { get; }

    public QueryBinder Queries { get; }

    /// <summary>How many locals the statement needs.</summary>
    public int LocalCount => locals;

    /// <summary>A new local of a comprehension.</summary>
    public Symbol NewLocal(string name, InferredType type) => Symbol.Of(new LocalVariable(name, type.Kind, locals++), type);

    /// <summary>A variable for what the statement left unnamed; the number keeps plans readable.</summary>
    public Variable NewUnnamed(StaticType type) => new($"  @{unnamed++}", type);

    /// <summary>A syntax error with the TCK's name for it.</summary>
    public GraphException Error(SourceSpan span, string detail, string message) => SyntaxErrors.At(Text, span.Start, detail, message);

    /// <summary>An error of another type than SyntaxError.</summary>
    public GraphException Error(SourceSpan span, string code, string type, string detail, string message) =>
        SyntaxErrors.At(Text, span.Start, code, new TckClassification(type, ErrorPhase.CompileTime, detail), message);

    public GraphException NotSupported(SourceSpan span, string message) => SyntaxErrors.NotSupported(Text, span.Start, message);

    public GraphException Undefined(NameSyntax name, Scope scope)
    {
        string near = Nearest.Of(name.Text, scope.VisibleNames()) is { } found ? $" Did you mean '{found}'?" : string.Empty;
        return Error(name.Span, "UndefinedVariable", $"Variable `{name.Text}` is not defined here.{near}");
    }

    public GraphException AlreadyBound(NameSyntax name, string reason) =>
        Error(name.Span, "VariableAlreadyBound", $"Variable `{name.Text}` is already defined: {reason}.");
}
