namespace IndustryGraph.Graph.Errors;

/// <summary>The codes that errors carry: Neo4j's vocabulary, so that nobody needs to ask which engine answered.</summary>
public static class GraphErrorCodes
{
    /// <summary>The text is no Cypher, or none that this engine knows.</summary>
    public const string SyntaxError = "Neo.ClientError.Statement.SyntaxError";

    /// <summary>The text is well formed and means nothing.</summary>
    public const string SemanticError = "Neo.ClientError.Statement.SemanticError";

    /// <summary>A value has a type that the operation does not take.</summary>
    public const string TypeError = "Neo.ClientError.Statement.TypeError";

    /// <summary>An argument is out of its range or of the wrong form.</summary>
    public const string ArgumentError = "Neo.ClientError.Statement.ArgumentError";

    /// <summary>An arithmetic operation overflowed or divided by zero.</summary>
    public const string ArithmeticError = "Neo.ClientError.Statement.ArithmeticError";

    /// <summary>A parameter that the statement uses was not given.</summary>
    public const string ParameterMissing = "Neo.ClientError.Statement.ParameterMissing";

    /// <summary>An entity was deleted in this statement and cannot be read.</summary>
    public const string EntityNotFound = "Neo.ClientError.Statement.EntityNotFound";

    /// <summary>The statement writes in a transaction that only reads.</summary>
    public const string AccessMode = "Neo.ClientError.Statement.AccessMode";

    /// <summary>A feature of Cypher that this engine does not have yet.</summary>
    public const string NotSupported = "Neo.ClientError.Statement.FeatureNotSupported";

    /// <summary>No such procedure.</summary>
    public const string ProcedureNotFound = "Neo.ClientError.Procedure.ProcedureNotFound";

    /// <summary>A procedure failed.</summary>
    public const string ProcedureCallFailed = "Neo.ClientError.Procedure.ProcedureCallFailed";

    /// <summary>A uniqueness or deletion rule would be broken.</summary>
    public const string ConstraintValidationFailed = "Neo.ClientError.Schema.ConstraintValidationFailed";

    /// <summary>A constraint cannot be made since the data breaks it.</summary>
    public const string ConstraintCreationFailed = "Neo.DatabaseError.Schema.ConstraintCreationFailed";

    /// <summary>A constraint of that name is there already.</summary>
    public const string ConstraintWithNameAlreadyExists = "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists";

    /// <summary>A constraint of that form is there already.</summary>
    public const string ConstraintAlreadyExists = "Neo.ClientError.Schema.ConstraintAlreadyExists";

    /// <summary>No such constraint.</summary>
    public const string ConstraintDropFailed = "Neo.DatabaseError.Schema.ConstraintDropFailed";

    /// <summary>An index of that name is there already.</summary>
    public const string IndexWithNameAlreadyExists = "Neo.ClientError.Schema.IndexWithNameAlreadyExists";

    /// <summary>An index of that form is there already.</summary>
    public const string IndexAlreadyExists = "Neo.ClientError.Schema.IndexAlreadyExists";

    /// <summary>No such index.</summary>
    public const string IndexDropFailed = "Neo.DatabaseError.Schema.IndexDropFailed";

    /// <summary>The statement ran longer than its time limit.</summary>
    public const string TransactionTimedOut = "Neo.ClientError.Transaction.TransactionTimedOut";

    /// <summary>The statement was cancelled.</summary>
    public const string Terminated = "Neo.TransientError.Transaction.Terminated";

    /// <summary>A read transaction that turned to writing found the graph changed; try again.</summary>
    public const string Outdated = "Neo.TransientError.Transaction.Outdated";

    /// <summary>The statement holds more memory than its limit.</summary>
    public const string MemoryLimitExceeded = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

    /// <summary>The statement returned or touched more rows than its limit.</summary>
    public const string RowLimitExceeded = "Neo.ClientError.Statement.RowLimitExceeded";

    /// <summary>A request or answer is not of the form that its protocol fixes.</summary>
    public const string RequestInvalid = "Neo.ClientError.Request.Invalid";

    /// <summary>The store does not answer; try again.</summary>
    public const string StoreUnavailable = "Neo.TransientError.General.DatabaseUnavailable";

    /// <summary>The transaction was closed before.</summary>
    public const string TransactionClosed = "Neo.ClientError.Transaction.TransactionNotFound";

    /// <summary>A bookmark is of another database, or none at all.</summary>
    public const string InvalidBookmark = "Neo.ClientError.Transaction.InvalidBookmark";

    /// <summary>The commit that a bookmark names is not there yet; try again.</summary>
    public const string BookmarkTimeout = "Neo.TransientError.Transaction.BookmarkTimeout";

    /// <summary>Another process holds the store.</summary>
    public const string StoreLocked = "Neo.TransientError.General.DatabaseUnavailable";

    /// <summary>The store could not be written; the transaction was discarded.</summary>
    public const string WriteFailed = "Neo.DatabaseError.Transaction.TransactionCommitFailed";

    /// <summary>The store's bytes are damaged or of an unknown format.</summary>
    public const string StoreDamaged = "Neo.DatabaseError.General.StorageDamageDetected";

    /// <summary>A fault of ours.</summary>
    public const string Unknown = "Neo.DatabaseError.General.UnknownError";
}
