using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Currencies;

/// <summary>How currencies are stored and read. There are few, and they seldom change: whoever changes one takes all of them.</summary>
internal static class CurrencyRows
{
    private static readonly ApiError Made = new("currency_made", "Another process made the first currency", 503);

    /// <summary>
    /// Makes the first currency, with the id 1, where there is none: a migration cannot do it, because only the settings know its code. Of
    /// processes that start at once, the primary key lets one do it.
    /// </summary>
    public static async Task MakeFirst(Store store, string code, long now)
    {
        if (await store.Read(db => db.Number($"SELECT COUNT(*) FROM currencies")).ConfigureAwait(false) > 0) return;
        try
        {
            await store.Write(async db =>
            {
                // The sequence has to pass 1; on MariaDB another process may have taken that number for the same row.
                await db.NewId(Sequence.Currency).ConfigureAwait(false);
                await db.Add($"""
                    INSERT INTO currencies (id, version, code, prefix, suffix, format, rate, is_default, created_at, updated_at)
                    SELECT 1, 1, {code}, '', {" " + code}, {Currency.New.Format}, {Currency.New.Rate}, 1, {now}, {now}
                    WHERE NOT EXISTS (SELECT 1 FROM currencies)
                    """, duplicate: Made).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
        }
        catch (Refused refused) when (refused.Error == Made)
        {
        }
    }

    /// <summary>All currencies, by id.</summary>
    public static ValueTask<List<Currency>> All(Session db) => db.All($"SELECT {Columns} FROM currencies ORDER BY id", FromRow);

    /// <summary>The code of a client's currency; that of the default when there is no such currency.</summary>
    public static async ValueTask<string> Code(Session db, long id) =>
        await db.First($"SELECT code FROM currencies WHERE id = {id} OR is_default = 1 ORDER BY is_default LIMIT 1", row => row.Text(0)).ConfigureAwait(false) ?? "";

    /// <summary>The currency of clients that name none.</summary>
    public static ValueTask<long> Default(Session db) => db.Number($"SELECT id FROM currencies WHERE is_default = 1");

    public static async ValueTask<Currency> Add(UnitOfWork unit, Currency currency, long now)
    {
        var added = currency with { Id = await unit.NewId(Sequence.Currency).ConfigureAwait(false) };
        await unit.Add($"""
            INSERT INTO currencies (id, version, code, prefix, suffix, format, rate, is_default, created_at, updated_at)
            VALUES ({added.Id}, 1, {added.Code}, {added.Prefix}, {added.Suffix}, {added.Format}, {added.Rate}, {added.IsDefault}, {now}, {now})
            """).ConfigureAwait(false);
        return added;
    }

    public static ValueTask Update(UnitOfWork unit, Currency currency, long now) => unit.Add($"""
        UPDATE currencies SET code = {currency.Code}, prefix = {currency.Prefix}, suffix = {currency.Suffix}, format = {currency.Format},
          rate = {currency.Rate}, is_default = {currency.IsDefault}, updated_at = {now}
        WHERE id = {currency.Id}
        """);

    public static ValueTask Delete(UnitOfWork unit, long id) => unit.Add($"DELETE FROM currencies WHERE id = {id}");

    /// <summary>Whether any client has the currency; once it is locked the answer stays true until the commit.</summary>
    public static async ValueTask<bool> IsUsed(Session db, long id) =>
        await db.First($"SELECT id FROM clients WHERE currency = {id} LIMIT 1", row => row.Long(0)).ConfigureAwait(false) != 0;

    /// <summary>Takes all currencies for this unit of work and reads them: which is the default, and which codes there are, stays true until the commit.</summary>
    public static async ValueTask<List<Currency>> Lock(UnitOfWork unit)
    {
        await unit.Db.Execute($"UPDATE currencies SET version = version + 1").ConfigureAwait(false);
        return await All(unit.Db).ConfigureAwait(false);
    }

    /// <summary>
    /// The currency that a client gets by a call: the one that was sent, kept from being deleted until the commit. One that is not there is
    /// ignored with a warning, because the documented API has no error for it.
    /// </summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="call">The call, for the warning.</param>
    /// <param name="sent">The id that was sent; null when none was.</param>
    /// <param name="otherwise">The client's currency so far, or the default for a new one; neither can be deleted.</param>
    public static async ValueTask<long> Check(UnitOfWork unit, Call call, long? sent, long otherwise)
    {
        if (sent is not { } id || id == otherwise) return otherwise;
        if (await unit.Db.Execute($"UPDATE currencies SET version = version + 1 WHERE id = {id}").ConfigureAwait(false) > 0) return id;
        call.Warn($"currency {id.ToString(Invariant)} was ignored: there is no such currency");
        return otherwise;
    }

    private static Sql Columns => $"id, code, prefix, suffix, format, rate, is_default";

    private static Currency FromRow(System.Data.Common.DbDataReader row) => new()
    {
        Id = row.Long(0),
        Code = row.Text(1),
        Prefix = row.Text(2),
        Suffix = row.Text(3),
        Format = row.Long(4),
        Rate = row.Text(5),
        IsDefault = row.Flag(6),
    };
}
