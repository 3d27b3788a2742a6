using Microsoft.Extensions.Logging;

namespace Retinue.Storage;

/// <summary>
/// The database. A unit of work is one function: it begins, does, commits, and runs again as a whole when the engine says that it must.
/// Hence a unit of work has no side effects but its statements.
/// </summary>
internal abstract class Store : IAsyncDisposable
{
    /// <summary>Which engine this is, as the settings and the answers of <c>retinue doctor</c> name it.</summary>
    public abstract string Engine { get; }

    /// <summary>The placeholders of the migration files in the words of this engine.</summary>
    internal abstract string Ddl(string statement);

    /// <summary>Runs a function over one consistent view of the data; it must not write.</summary>
    public abstract Task<T> Read<T>(Func<Session, ValueTask<T>> work);

    /// <summary>
    /// Runs a unit of work. When the returned task completes, its data is on disk.
    /// <paramref name="committed"/> answers, from the database, whether an earlier try of the same unit was committed although its outcome
    /// was lost with the connection. Without it a unit is recognised by its first event; one that raises none is run again.
    /// </summary>
    public abstract Task<T> Write<T>(Func<Session, ValueTask<T>> work, Func<Session, ValueTask<bool>>? committed = null);

    /// <summary>
    /// Runs at the end of a commit that has sealed events, in its transaction, and is given where the chain ended before it: what follows from events is
    /// planned there. Never called where the relay seals (<see cref="Session.Chain"/>).
    /// </summary>
    public Func<Session, long, ValueTask>? Follow { get; set; }

    /// <summary>Runs one migration statement outside of a transaction.</summary>
    internal abstract Task Define(string statement);

    /// <summary>After the migrations: lays tables out as only this engine needs it, once.</summary>
    internal virtual Task Arrange() => Task.CompletedTask;

    /// <summary>Whether changes of the counts of rows are noted beside them, and somebody has to add them up (<see cref="CountFolding"/>).</summary>
    public virtual bool NotesCounts => true;

    /// <summary>Copies the database into a new file while it is in use.</summary>
    /// <exception cref="NotSupportedException">The engine has tools of its own for that; the message names them.</exception>
    public abstract Task Backup(string file, IProgress<double>? progress = null);

    /// <summary>
    /// Makes what was deleted or overwritten unreadable in the files of the database as far as the engine can, instead of some time later
    /// (docs/decisions/0011).
    /// </summary>
    public virtual Task Scrub() => Task.CompletedTask;

    /// <summary>Where the database is a choice of several nodes: which there are, and how each is.</summary>
    public virtual IReadOnlyList<DatabaseNode> Nodes => [];

    /// <summary>What this engine can say about its own health, as pairs of a name and a value; problems begin with an exclamation mark.</summary>
    public abstract Task<IReadOnlyList<(string Name, string Value)>> Examine();

    public abstract ValueTask DisposeAsync();

    /// <summary>Opens the database that the options name and brings its tables up to date.</summary>
    public static async Task<Store> Open(RetinueOptions options, ILoggerFactory log, TimeProvider clock, bool migrate = true)
    {
        Store store = options.Database.Length == 0
            ? SqliteStore.Open(options.Data, log.CreateLogger<SqliteStore>())
            : await MariaDbStore.Open(options.Database, log.CreateLogger<MariaDbStore>()).ConfigureAwait(false);
        try
        {
            if (migrate)
            {
                await new Migrator(store, log.CreateLogger<Migrator>(), clock).Run().ConfigureAwait(false);
                await store.Arrange().ConfigureAwait(false);
            }
            return store;
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}

/// <summary>One of the nodes between which a database is a choice.</summary>
/// <param name="Name">Host and port.</param>
/// <param name="State">How it is, in a few words; <c>in use</c> stands first for the one that is.</param>
/// <param name="IsProblem">Whether it cannot be used.</param>
internal sealed record DatabaseNode(string Name, string State, bool IsProblem);
