using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Retinue.Storage;

/// <summary>What the codes of SQLite mean for those who wait (https://www.sqlite.org/rescode.html).</summary>
internal static class SqliteErrors
{
    public static StorageTrouble? Trouble(SqliteException e) => e.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => StorageTrouble.FolderFull,
        // The index of the log is a file too, made larger before it is written; when there is no room for that, the code is another.
        raw.SQLITE_IOERR when e.SqliteExtendedErrorCode == raw.SQLITE_IOERR_SHMSIZE => StorageTrouble.FolderFull,
        raw.SQLITE_IOERR => StorageTrouble.FileBroken,
        raw.SQLITE_READONLY or raw.SQLITE_PERM => StorageTrouble.FileReadOnly,
        raw.SQLITE_CANTOPEN => StorageTrouble.FileCannotBeOpened,
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => StorageTrouble.FileDamaged,
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL => StorageTrouble.FileLocked,
        _ => null,
    };
}
