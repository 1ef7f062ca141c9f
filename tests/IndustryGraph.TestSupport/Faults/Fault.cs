namespace IndustryGraph.TestSupport.Faults;

/// <summary>What goes wrong with one request on its way through the <see cref="FaultProxy"/>.</summary>
public abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>The connection breaks before the server has the request.</summary>
    public sealed record LostRequest : Fault;

    /// <summary>The server does all of it, and the connection breaks before its answer.</summary>
    public sealed record LostAnswer : Fault;

    /// <summary>The connection breaks after that many bytes of the answer's body.</summary>
    public sealed record CutAnswer(int Bytes) : Fault;

    /// <summary>Another answer in the place of the server's, which does not get the request.</summary>
    public sealed record OtherAnswer(int Status, string Body) : Fault;

    /// <summary>The server gets the request that much later.</summary>
    public sealed record Delay(TimeSpan Time) : Fault;

    /// <summary>Something is done between the server's answer and the connection's end: the answer is lost.</summary>
    public sealed record LostAnswerAfter(Func<Task> Act) : Fault;
}
