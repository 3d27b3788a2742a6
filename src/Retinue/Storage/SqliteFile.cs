using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Retinue.Storage;

/// <summary>The open files of a SQLite connection: a sqlite3_file begins with the address of its methods (https://sqlite.org/c3ref/file.html, https://sqlite.org/c3ref/io_methods.html).</summary>
internal static unsafe partial class SqliteFile
{
    /// <summary>Where in sqlite3_io_methods, counted in words, the methods stand that are used here. The first word is the version.</summary>
    public const int ReadMethod = 2, WriteMethod = 3, SyncMethod = 5;

    /// <summary>How many words sqlite3_io_methods has in its third version, the last that is known here.</summary>
    public const int MostWords = 19;

    /// <summary>https://sqlite.org/c3ref/c_fcntl_begin_atomic_write.html</summary>
    private const int FilePointer = 7, JournalPointer = 28;

    /// <summary>The content and not the times of the file: https://sqlite.org/c3ref/c_sync_dataonly.html</summary>
    private const int NormalAndDataOnly = 0x02 | 0x10;

    /// <summary>A program around the library may bring another SQLite, of which this knows nothing.</summary>
    private static readonly bool IsOurs = raw.GetNativeLibraryName() == "e_sqlite3";

    /// <summary>
    /// Has SQLite bring the database to disk. SQLite itself does that only when a checkpoint reaches the end of the log, and nobody else in the process may: closing
    /// a second descriptor of the file would drop every lock that the process holds on it (https://sqlite.org/howtocorrupt.html, 2.2).
    /// </summary>
    /// <exception cref="SqliteException">The disk refuses it.</exception>
    public static void Sync(sqlite3 database)
    {
        if (!IsOurs) return;
        var file = Pointer(database, FilePointer);
        Check(((delegate* unmanaged[Cdecl]<nint**, int, int>)(*file)[SyncMethod])(file, NormalAndDataOnly), database);
    }

    /// <summary>The write-ahead log of a connection that has used it; null where SQLite is not ours.</summary>
    /// <exception cref="SqliteException">The connection has none.</exception>
    public static nint** Log(sqlite3 database) => IsOurs ? Pointer(database, JournalPointer) : null;

    /// <summary>How many words a table of methods has: each version of it added some.</summary>
    public static int Words(nint* methods) => *(int*)methods switch { 1 => 13, 2 => 17, _ => MostWords };

    private static nint** Pointer(sqlite3 database, int code)
    {
        nint** file = null;
        Check(FileControl(database, null, code, &file), database);
        return file;
    }

    private static void Check(int answer, sqlite3 database)
    {
        if (answer != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(answer, database);
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial int FileControl(sqlite3 database, byte* name, int code, void* argument);
}
