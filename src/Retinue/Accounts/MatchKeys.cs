using Retinue.Access;
using Retinue.Clients;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Accounts;

/// <summary>One way in which two people or accounts can be the same.</summary>
/// <param name="Bit">Its place in a sum of kinds.</param>
/// <param name="Name">What an answer calls it.</param>
/// <param name="Weight">How much it says, of 100.</param>
internal sealed record MatchKind(long Bit, string Name, long Weight)
{
    public static readonly MatchKind Email = new(1, "email", 60), Phone = new(2, "phonenumber", 30), NameAndTaxId = new(4, "name and tax_id", 60),
        NameAndPostcode = new(8, "name and postcode", 40), NameAndCompany = new(16, "name and companyname", 40);

    public static IReadOnlyList<MatchKind> All { get; } = [Email, Phone, NameAndTaxId, NameAndPostcode, NameAndCompany];

    /// <summary>The kinds in a sum.</summary>
    public static IEnumerable<MatchKind> In(long sum) => All.Where(kind => (sum & kind.Bit) != 0);

    /// <summary>How sure it is that a sum of kinds means the same person: 1 to 100.</summary>
    public static long Score(long sum) => Math.Min(100, In(sum).Sum(kind => kind.Weight));
}

/// <summary>
/// What a client can be taken for another by, in a table of its own that is changed with the client: so all that look alike are found by one walk
/// along an index, never by comparing each with each.
/// </summary>
internal static class MatchKeys
{
    private const int FillSize = 500;

    /// <summary>What is alike between two who are probably the same, as digests: case, blanks and what stands between the digits of a number do not matter.</summary>
    public static IReadOnlyList<(MatchKind Kind, string Key)> Of(Person person)
    {
        var keys = new List<(MatchKind, string)>();
        var name = EmailKey.Fold(string.Join(' ', person.FullName.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Add(MatchKind.Email, person.EmailKey);
        Add(MatchKind.Phone, person.PhoneE164);
        With(MatchKind.NameAndTaxId, person.TaxId);
        With(MatchKind.NameAndPostcode, person.Postcode);
        With(MatchKind.NameAndCompany, person.Company);
        return keys;

        void With(MatchKind kind, string text)
        {
            var rest = string.Concat(EmailKey.Fold(text).Where(char.IsLetterOrDigit));
            Add(kind, name.Length == 0 || rest.Length == 0 ? "" : $"{name}\n{rest}");
        }

        void Add(MatchKind kind, string text)
        {
            if (text.Length > 0) keys.Add((kind, Secrets.Hash(text)[..32]));
        }
    }

    /// <summary>Stores what changed between two states of a client; <see cref="Person.Nobody"/> has no keys.</summary>
    public static async ValueTask Set(UnitOfWork unit, long clientId, Person before, Person after)
    {
        var (old, now) = (Of(before), Of(after));
        foreach (var (kind, key) in old.Except(now))
            await unit.Add($"DELETE FROM client_matches WHERE kind = {kind.Bit} AND match_key = {key} AND client_id = {clientId}").ConfigureAwait(false);
        foreach (var (kind, key) in now.Except(old)) await unit.Add(Insert(clientId, kind, key)).ConfigureAwait(false);
    }

    /// <summary>An account that was merged is no duplicate any more.</summary>
    public static ValueTask Remove(UnitOfWork unit, long clientId) => unit.Add($"DELETE FROM client_matches WHERE client_id = {clientId}");

    /// <summary>Gives keys to accounts that were there before there were any; answers how many are left to do.</summary>
    public static Task<long> Fill(Store store) => store.Write(async db =>
    {
        var upTo = await db.Number($"SELECT up_to FROM client_matches_due").ConfigureAwait(false);
        if (upTo == 0) return 0;
        var ids = await db.All($"SELECT id FROM clients WHERE id <= {upTo} ORDER BY id DESC LIMIT {(long)FillSize}", row => row.Long(0)).ConfigureAwait(false);
        if (ids.Count == 0) return await Done(db, upTo, 0).ConfigureAwait(false);
        // Locked before they are read, as by everybody who changes an account: nobody may change a name in between.
        await db.Execute($"UPDATE clients SET version = version + 1 WHERE id >= {ids[^1]} AND id <= {upTo}").ConfigureAwait(false);
        var rows = await db.All($"SELECT id, {Person.Columns} FROM clients WHERE id >= {ids[^1]} AND id <= {upTo}", row => (Id: row.Long(0), Person: Person.FromRow(row, 1))).ConfigureAwait(false);
        foreach (var (id, person) in rows)
        {
            // Another process may be filling too, and whoever was changed since has keys already.
            await db.Add($"DELETE FROM client_matches WHERE client_id = {id}").ConfigureAwait(false);
            if (await ClientMerges.Into(db, id).ConfigureAwait(false) != null) continue;
            foreach (var (kind, key) in Of(person)) await db.Add(Insert(id, kind, key)).ConfigureAwait(false);
        }
        return await Done(db, upTo, ids.Count < FillSize ? 0 : ids[^1] - 1).ConfigureAwait(false);
    });

    private static async ValueTask<long> Done(Session db, long upTo, long left)
    {
        await db.Add($"UPDATE client_matches_due SET up_to = {left} WHERE up_to = {upTo}").ConfigureAwait(false);
        return left;
    }

    private static Sql Insert(long clientId, MatchKind kind, string key) =>
        $"INSERT INTO client_matches (kind, match_key, client_id) VALUES ({kind.Bit}, {key}, {clientId})";
}
