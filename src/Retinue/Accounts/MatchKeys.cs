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

    /// <summary>Gives keys to accounts that an older version has made.</summary>
    public static Task Fill(Store store) => Storage.Fill.Run(store, "client_matches", "clients", static async (db, from, to) =>
    {
        await db.Add($"DELETE FROM client_matches WHERE client_id > {from} AND client_id <= {to}").ConfigureAwait(false);
        foreach (var (id, person) in await db.All($"SELECT id, {Person.Columns} FROM clients WHERE id > {from} AND id <= {to}", row => (row.Long(0), Person.FromRow(row, 1))).ConfigureAwait(false))
            foreach (var (kind, key) in Of(person)) await db.Add(Insert(id, kind, key)).ConfigureAwait(false);
    });

    private static Sql Insert(long clientId, MatchKind kind, string key) =>
        $"INSERT INTO client_matches (kind, match_key, client_id) VALUES ({kind.Bit}, {key}, {clientId})";
}
