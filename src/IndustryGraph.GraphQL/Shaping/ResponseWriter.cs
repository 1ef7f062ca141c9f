using IndustryGraph.GraphQL.Errors;

namespace IndustryGraph.GraphQL.Shaping;

/// <summary>The response while it is written: the data so far, where in it we are, and the errors met.</summary>
internal sealed class ResponseWriter(JsonBuffer json, DateTimeOffset now, Func<string, OperationError?> rootError)
{
    private readonly List<object> path = [];

    public JsonBuffer Json { get; } = json;

    /// <summary>The moment that the operation takes as now.</summary>
    public DateTimeOffset Now { get; } = now;

    public List<OperationError> Errors { get; } = [];

    /// <summary>Makes the cursor of the edge that is being written.</summary>
    public Func<string>? Cursor { get; set; }

    /// <summary>An error that a root field has whatever its value, by its response key.</summary>
    public OperationError? RootError(string key) => rootError(key);

    public void Enter(object step) => path.Add(step);

    public void Leave() => path.RemoveAt(path.Count - 1);

    /// <summary>Records that the graph holds no value where the schema promises one.</summary>
    public void Missing() => Fail(new OperationError(OperationErrorCodes.MissingValue, "The graph holds no value here, where the schema promises one."));

    /// <summary>Records an error at the place that is being written.</summary>
    public void Fail(OperationError error) => Errors.Add(error with { Path = [.. path] });
}
