using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Seeding;

/// <summary>
/// Fills a database with invented accounts by large batches: for measurements, and to see how something behaves with many. Each batch is whole by itself and moves
/// the mark of how far it got, so a run that was ended anywhere is gone on with by the same call. Seeded rows have no events of their own: a trail of ten
/// million additions that nobody made would say nothing. One entry in the activity log says what was seeded.
/// </summary>
internal static class Seeder
{
    private static readonly ApiError Raced = new("seed_raced", "Another process is seeding this database", 409);

    /// <summary>How many clients of a plan are there already; null when it was never begun.</summary>
    public static Task<long?> Progress(Store store, SeedPlan plan) => store.Read(async db =>
        (await db.All($"SELECT filled_to FROM fills WHERE name = {plan.Name}", row => row.Long(0)).ConfigureAwait(false)) is [var done] ? done : (long?)null);

    /// <summary>Makes what is missing of a plan; answers how many of its clients are there at the end, which are not all when it was cancelled.</summary>
    /// <exception cref="Refused">Another process seeds the same.</exception>
    public static async Task<long> Run(LocalApi api, SeedPlan plan, Action<long>? progress, CancellationToken cancel)
    {
        var done = await Progress(api.Store, plan).ConfigureAwait(false);
        if (done == plan.Clients) return plan.Clients;
        if (done == null)
        {
            await api.Store.Write(async db =>
            {
                await db.Add($"INSERT INTO fills (name, filled_to, is_done) VALUES ({plan.Name}, 0, 0)", duplicate: Raced).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
        }
        for (var first = done ?? 0; first < plan.Clients;)
        {
            if (cancel.IsCancellationRequested) return first;
            var next = Math.Min(first + plan.BatchSize, plan.Clients);
            await api.Store.Write(async db =>
            {
                var isLast = next == plan.Clients;
                if (await db.Execute($"UPDATE fills SET filled_to = {next}, is_done = {isLast} WHERE name = {plan.Name} AND filled_to = {first}").ConfigureAwait(false) == 0) throw new Refused(Raced);
                await new SeedBatch(db, plan).Add(first, next).ConfigureAwait(false);
                if (isLast) await EventsTable.Add(db, Seeded(plan), Caller.System, plan.Now).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
            // Noted beside the counts, the changes of so many rows would slow down whoever reads them.
            await CountFolding.Drain(api.Store).ConfigureAwait(false);
            first = next;
            progress?.Invoke(first);
        }
        return plan.Clients;
    }

    private static Event Seeded(SeedPlan plan) => new(EventNames.LogActivity, null)
    {
        Data = [("description", string.Create(Invariant, $"Seeded {plan.Clients} clients with {plan.Contacts} contacts")), ("user", "System"), ("userid", 0L), ("ipaddress", "")],
    };
}
