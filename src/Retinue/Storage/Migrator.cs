using System.Reflection;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Retinue.Storage;

/// <summary>
/// Brings the tables up to date from the numbered files in Migrations/: forward only, additive, one statement a step, each step noted when
/// done and safe to run again. Where several processes start at once, one holds the lease row and the others wait for it.
/// </summary>
internal sealed class Migrator(Store store, ILogger<Migrator> log, TimeProvider clock)
{
    private const int LeaseMilliseconds = 60_000;
    private static readonly ApiError Held = new("lease_held", "The lease is held by another process", 503);
    private readonly string holder = Guid.NewGuid().ToString("N");

    public async Task Run()
    {
        await store.Define(store.Ddl("CREATE TABLE IF NOT EXISTS migrations (step $key(100) NOT NULL PRIMARY KEY, done_at $int NOT NULL) $options"))
            .ConfigureAwait(false);
        await store.Define(store.Ddl(
            "CREATE TABLE IF NOT EXISTS leases (name $key(64) NOT NULL PRIMARY KEY, holder $key(64) NOT NULL, until_ms $int NOT NULL) $options"))
            .ConfigureAwait(false);

        var steps = Steps().ToList();
        await RefuseNewer(steps).ConfigureAwait(false);
        if ((await Missing(steps).ConfigureAwait(false)).Count == 0) return;

        await TakeLease().ConfigureAwait(false);
        try
        {
            foreach (var (step, statement) in await Missing(steps).ConfigureAwait(false))
            {
                await store.Define(store.Ddl(statement)).ConfigureAwait(false);
                await store.Write(async db => await db.Execute(
                    $"INSERT INTO migrations (step, done_at) SELECT {step}, {Now} WHERE NOT EXISTS (SELECT 1 FROM migrations WHERE step = {step})")
                    .ConfigureAwait(false)).ConfigureAwait(false);
                await KeepLease().ConfigureAwait(false);
                log.LogDebug("Migration step {Step} done", step);
            }
            log.LogInformation("Tables are up to date: {Steps} steps", steps.Count);
        }
        finally
        {
            await store.Write(db => db.Execute($"DELETE FROM leases WHERE name = 'migrate' AND holder = {holder}")).ConfigureAwait(false);
        }
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task<List<(string Step, string Statement)>> Missing(List<(string Step, string Statement)> steps)
    {
        var done = await Done().ConfigureAwait(false);
        return [.. steps.Where(s => !done.Contains(s.Step))];
    }

    private async Task<HashSet<string>> Done() =>
        [.. await store.Read(db => db.All($"SELECT step FROM migrations", row => row.Text(0))).ConfigureAwait(false)];

    /// <summary>A database that a newer Retinue has changed must not be written by an older one.</summary>
    private async Task RefuseNewer(List<(string Step, string Statement)> steps)
    {
        var known = steps.Select(s => s.Step).ToHashSet();
        var unknown = (await Done().ConfigureAwait(false)).Where(step => !known.Contains(step)).Order(StringComparer.Ordinal).FirstOrDefault();
        if (unknown != null)
            throw new SettingException($"The database was written by a newer version of Retinue (it has migration step {unknown}); start that version instead.");
    }

    private async Task TakeLease()
    {
        while (true)
        {
            var (now, until) = (Now, Now + LeaseMilliseconds);
            try
            {
                await store.Write(async db =>
                {
                    // No lease lasts so long: whoever took one that does had another time of day, before the clock was set back.
                    var expired = await db.Execute($"UPDATE leases SET holder = {holder}, until_ms = {until} WHERE name = 'migrate' AND (until_ms < {now} OR until_ms > {until + LeaseMilliseconds})").ConfigureAwait(false);
                    if (expired == 0)
                        await db.Add($"INSERT INTO leases (name, holder, until_ms) VALUES ('migrate', {holder}, {until})", duplicate: Held).ConfigureAwait(false);
                    return true;
                }).ConfigureAwait(false);
                return;
            }
            catch (Refused refused) when (refused.Error == Held)
            {
            }
            log.LogInformation("Another process is bringing the tables up to date; waiting for it");
            await Task.Delay(TimeSpan.FromMilliseconds(250), clock).ConfigureAwait(false);
        }
    }

    private Task KeepLease() =>
        store.Write(db => db.Execute($"UPDATE leases SET until_ms = {Now + LeaseMilliseconds} WHERE name = 'migrate' AND holder = {holder}"));

    /// <summary>Every statement of every file, named <c>0001_accounts:3</c>.</summary>
    private static IEnumerable<(string Step, string Statement)> Steps()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var file in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!, Encoding.UTF8);
            var lines = reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith("--", StringComparison.Ordinal));
            var number = 0;
            foreach (var statement in string.Join('\n', lines).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                yield return ($"{Path.GetFileNameWithoutExtension(file)}:{(++number).ToString(Invariant)}", statement);
        }
    }
}
