using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Patterns;

/// <summary>Binds the path patterns of one MATCH.</summary>
internal sealed class PatternBinder(Analysis analysis)
{
    /// <summary>Declares the variables of all patterns first, since a property of one may speak of another, and then binds what is said of them.</summary>
    public MatchedPatterns Bind(IReadOnlyList<PathPatternSyntax> patterns, Scope scope)
    {
        var predicates = new List<Expression>();
        var session = new PatternSession(analysis, scope);
        var paths = new PathBinder(analysis, session);
        BoundPathPattern[] bound = [.. patterns.Select(pattern => paths.Bind(pattern, predicates))];
        session.BindPending();
        return new MatchedPatterns(bound, predicates);
    }
}
