using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Patterns;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>Binds CREATE.</summary>
internal sealed class CreateBinder(Analysis analysis)
{
    public void Bind(CreateClauseSyntax syntax, QueryState state)
    {
        EntityCasts.Add(syntax.Patterns, state);
        var creation = new CreationBuilder(analysis, state.Scope, "CREATE");
        foreach (PathPatternSyntax pattern in syntax.Patterns)
        {
            creation.Add(pattern);
        }

        state.Clauses.Add(new BoundCreate(creation.Build()));
    }
}
