using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Retinue.Storage;

/// <summary>
/// Has SQLite bring a database file to disk. SQLite itself does that only when a checkpoint reaches the end of the log, and nobody else in the process may: closing
/// a second descriptor of the file would drop every lock that the process holds on it (https://sqlite.org/howtocorrupt.html, 2.2).
/// </summary>
internal static unsafe partial class SqliteFile
{
    /// <summary>https://sqlite.org/c3ref/c_fcntl_begin_atomic_write.html</summary>
    private const int FilePointer = 7;

    /// <summary>The content and not the times of the file: https://sqlite.org/c3ref/c_sync_dataonly.html</summary>
    private const int NormalAndDataOnly = 0x02 | 0x10;

    /// <summary>In sqlite3_io_methods, a version and xClose, xRead, xWrite and xTruncate stand before xSync: https://sqlite.org/c3ref/io_methods.html</summary>
    private const int SyncMethod = 5;

    /// <summary>A program around the library may bring another SQLite, of which this knows nothing.</summary>
    private static readonly bool IsOurs = raw.GetNativeLibraryName() == "e_sqlite3";

    /// <exception cref="SqliteException">The disk refuses it.</exception>
    public static void Sync(sqlite3 database)
    {
        if (!IsOurs) return;
        // A sqlite3_file begins with the address of its methods: https://sqlite.org/c3ref/file.html
        nint** file = null;
        var answer = FileControl(database, null, FilePointer, &file);
        if (answer == raw.SQLITE_OK) answer = ((delegate* unmanaged[Cdecl]<nint**, int, int>)(*file)[SyncMethod])(file, NormalAndDataOnly);
        if (answer != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(answer, database);
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial int FileControl(sqlite3 database, byte* name, int code, void* argument);
}
