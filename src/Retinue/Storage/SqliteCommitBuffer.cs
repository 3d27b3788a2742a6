using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Retinue.Storage;

/// <summary>
/// Gathers what a commit appends to the write-ahead log, so that the file gets it in one call. SQLite hands it over in two calls for each page, which together
/// took half of the writer's time (bench/README.md).
/// <para>
/// It stands in for three methods of the writer's own log file, and holds bytes back only while a COMMIT runs. With <c>synchronous = FULL</c> SQLite has the log synced
/// before it lets any other connection see the commit, and before that sync all is handed on. What is read meanwhile is handed on first.
/// </para>
/// </summary>
internal sealed unsafe class SqliteCommitBuffer : IDisposable
{
    /// <summary>The most that SQLite's own files for Unix take in one call (of a larger one they look at these bits of its length only): thirty pages. A larger commit is several calls.</summary>
    private const int Capacity = 0x1ffff;

    private readonly State** file;

    private SqliteCommitBuffer(State** file)
    {
        this.file = file;
        var original = (nint*)*file;
        var state = (State*)NativeMemory.AllocZeroed((nuint)sizeof(State));
        for (var i = 0; i < SqliteFile.Words(original); i++) state->Methods[i] = original[i];
        state->Methods[SqliteFile.ReadMethod] = (nint)(delegate* unmanaged[Cdecl]<State**, byte*, int, long, int>)&Read;
        state->Methods[SqliteFile.WriteMethod] = (nint)(delegate* unmanaged[Cdecl]<State**, byte*, int, long, int>)&Write;
        state->Methods[SqliteFile.SyncMethod] = (nint)(delegate* unmanaged[Cdecl]<State**, int, int>)&Sync;
        state->Original = original;
        state->Bytes = (byte*)NativeMemory.Alloc(Capacity);
        *file = state;
    }

    /// <summary>For a connection whose log is open; null where SQLite is not the one that this knows, and then all goes its usual way.</summary>
    public static SqliteCommitBuffer? Of(sqlite3 database)
    {
        var file = SqliteFile.Log(database);
        return file == null || *file == null ? null : new SqliteCommitBuffer((State**)file);
    }

    /// <summary>A COMMIT is about to run.</summary>
    public void Begin() => (*file)->IsGathering = true;

    /// <summary>The COMMIT has succeeded or failed. What a failed one has left here belongs to nobody.</summary>
    public void End()
    {
        (*file)->IsGathering = false;
        (*file)->Length = 0;
    }

    /// <summary>To be called before the connection is closed.</summary>
    public void Dispose()
    {
        var state = *file;
        *file = (State*)state->Original;
        NativeMemory.Free(state->Bytes);
        NativeMemory.Free(state);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Write(State** file, byte* data, int length, long offset)
    {
        var state = *file;
        if (offset != state->Start + state->Length || length > Capacity - state->Length)
        {
            var answer = HandOn(file);
            if (answer != raw.SQLITE_OK) return answer;
            state->Start = offset;
        }
        if (!state->IsGathering || length > Capacity) return WriteNow(file, data, length, offset);
        Buffer.MemoryCopy(data, state->Bytes + state->Length, Capacity - state->Length, length);
        state->Length += length;
        return raw.SQLITE_OK;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Read(State** file, byte* data, int length, long offset)
    {
        var answer = HandOn(file);
        return answer != raw.SQLITE_OK ? answer : ((delegate* unmanaged[Cdecl]<State**, byte*, int, long, int>)(*file)->Original[SqliteFile.ReadMethod])(file, data, length, offset);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Sync(State** file, int flags)
    {
        var answer = HandOn(file);
        return answer != raw.SQLITE_OK ? answer : ((delegate* unmanaged[Cdecl]<State**, int, int>)(*file)->Original[SqliteFile.SyncMethod])(file, flags);
    }

    /// <summary>When the file refuses it, it is gone: SQLite is told so, and the commit with it.</summary>
    private static int HandOn(State** file)
    {
        var state = *file;
        var length = state->Length;
        if (length == 0) return raw.SQLITE_OK;
        state->Length = 0;
        return WriteNow(file, state->Bytes, length, state->Start);
    }

    private static int WriteNow(State** file, byte* data, int length, long offset) =>
        ((delegate* unmanaged[Cdecl]<State**, byte*, int, long, int>)(*file)->Original[SqliteFile.WriteMethod])(file, data, length, offset);

    /// <summary>Begins as sqlite3_io_methods does, whose place it takes: https://sqlite.org/c3ref/io_methods.html</summary>
    private struct State
    {
        public fixed long Methods[SqliteFile.MostWords];
        public nint* Original;
        public byte* Bytes;
        public long Start;
        public int Length;
        public bool IsGathering;
    }
}
