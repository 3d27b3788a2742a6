namespace Retinue.Storage;

/// <summary>The statements by which a transaction begins and ends well; it ends badly by ROLLBACK.</summary>
internal sealed record MariaDbTransaction(IReadOnlyList<string> Begin, IReadOnlyList<string> End)
{
    /// <summary>
    /// With a savepoint around everything, which must still be there before the COMMIT. Several statements travel in one packet, and a Galera node that is
    /// overruled by another may roll back between two of them, go on with the next and commit what is left: the error comes after the packet's end. Once
    /// the savepoint is gone, the packet ends there; and because no session commits by itself, what came after the rollback ends with it
    /// (docs/decisions/0017).
    /// </summary>
    public static MariaDbTransaction Write { get; } = new(["START TRANSACTION", "SAVEPOINT unit"], ["RELEASE SAVEPOINT unit", "COMMIT"]);

    /// <summary>One view of the data for all that is asked.</summary>
    public static MariaDbTransaction Read { get; } = new(["SET TRANSACTION ISOLATION LEVEL REPEATABLE READ", "START TRANSACTION READ ONLY"], ["COMMIT"]);
}
