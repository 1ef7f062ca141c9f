using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// A step of a running plan. Rows are pulled in batches from the top. A tree is made once for a plan, rented for each run,
/// and opened again for each row of an Apply.
/// </summary>
internal abstract class Operator
{
    /// <summary>Makes ready to hand out rows from the first on; inputs first. An eager barrier drains its input here.</summary>
    public abstract void Open(in OpenScope scope);

    /// <summary>Puts the next rows into the batch, replacing what is in it; false, with an empty batch, at the end and ever after.</summary>
    public abstract bool Next(Batch output);

    /// <summary>Lets go of what the run kept.</summary>
    public abstract void Close();
}
