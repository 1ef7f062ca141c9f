using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage;

/// <summary>The errors that the store raises, in one place so that they read alike.</summary>
internal static class StorageErrors
{
    public static GraphException NodeGone(long node) => Gone("node", node);

    public static GraphException RelationshipGone(long relationship) => Gone("relationship", relationship);

    public static GraphException StillConnected(long node, long relationships) => new(
        GraphErrorCodes.ConstraintValidationFailed,
        $"Cannot delete node<{node}>, because it still has {relationships} relationship{(relationships == 1 ? string.Empty : "s")}. Delete them first, or use DETACH DELETE.")
    {
        Tck = new TckClassification("ConstraintVerificationFailed", ErrorPhase.Runtime, "DeleteConnectedNode"),
    };

    public static GraphException NoPropertyValue(string key, GraphValue value) => new(
        GraphErrorCodes.TypeError,
        $"The property `{key}` cannot hold {GraphValueFormatter.Format(value)}: properties hold booleans, numbers, text, temporal values and lists of those.")
    {
        Tck = new TckClassification("TypeError", ErrorPhase.Runtime, "InvalidPropertyType"),
    };

    public static GraphException WriterEnded() =>
        new(GraphErrorCodes.TransactionClosed, "The transaction has ended; begin a new one.");

    public static GraphException Outdated() =>
        new(GraphErrorCodes.Outdated, "The graph has changed since this transaction read from it. Run the transaction again.");

    public static GraphException Cancelled(OperationCanceledException cause) =>
        new(GraphErrorCodes.Terminated, "The statement was cancelled.", cause);

    private static GraphException Gone(string what, long id) => new(
        GraphErrorCodes.EntityNotFound, $"The {what} with the id {id} is not there: it was deleted in this transaction.")
    {
        Tck = new TckClassification("EntityNotFound", ErrorPhase.Runtime, "DeletedEntityAccess"),
    };
}
