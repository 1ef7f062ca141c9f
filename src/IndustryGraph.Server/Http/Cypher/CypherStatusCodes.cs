using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Server.Http.Cypher;

/// <summary>
/// The HTTP status of an error, as Neo4j 5.26 has it: 400 for what is wrong before anything ran, 202 with <c>errors</c> in
/// the body for what fails under way.
/// </summary>
internal static class CypherStatusCodes
{
    public const string DatabaseNotFound = "Neo.ClientError.Database.DatabaseNotFound";

    public static int Of(GraphException exception) => exception.Code switch
    {
        DatabaseNotFound or GraphErrorCodes.TransactionClosed => StatusCodes.Status404NotFound,
        GraphErrorCodes.ArithmeticError or GraphErrorCodes.TypeError or GraphErrorCodes.ArgumentError or GraphErrorCodes.EntityNotFound
            or GraphErrorCodes.ProcedureCallFailed or GraphErrorCodes.TransactionTimedOut or GraphErrorCodes.RowLimitExceeded
            or GraphErrorCodes.MemoryLimitExceeded or GraphErrorCodes.Terminated => StatusCodes.Status202Accepted,
        _ when exception.IsTransient => StatusCodes.Status503ServiceUnavailable,
        _ when exception.Code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };
}
