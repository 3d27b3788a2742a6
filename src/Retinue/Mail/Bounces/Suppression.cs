using System.Data.Common;
using Retinue.Clients;
using Retinue.Events;
using Retinue.Mail.Routing;
using Retinue.Storage;

namespace Retinue.Mail.Bounces;

/// <summary>An address to which nothing is sent.</summary>
/// <param name="Key">The address as it is compared (<see cref="EmailKey"/>).</param>
/// <param name="Email">As it was written.</param>
/// <param name="Reason">One of <see cref="SuppressionReason"/>.</param>
/// <param name="Details">What the mail server said, or the staff.</param>
/// <param name="MailId">The message that came back; 0 without one.</param>
/// <param name="CreatedAt">UTC milliseconds since 1970.</param>
internal sealed record Suppression(string Key, string Email, string Reason, string Details, long MailId, long CreatedAt);

/// <summary>The list of addresses to which nothing is sent. Who gets mail in spite of it is the business of <see cref="Recipients"/>.</summary>
internal static class Suppressions
{
    /// <summary>Two put one address on the list at the same instant; the later one runs again.</summary>
    public static readonly ApiError Raced = new("suppression_raced", "The address was put on the list at this moment; try again", 409);

    private static Sql Columns => $"email_key, email, reason, details, mail_id, created_at";

    public static ValueTask<Suppression?> Find(Session db, string key) => db.First($"SELECT {Columns} FROM mail_suppressions WHERE email_key = {key}", FromRow);

    public static async ValueTask Add(Session db, Suppression suppression, ApiError duplicate) => await db.Add($"""
        INSERT INTO mail_suppressions (version, {Columns})
        VALUES (1, {suppression.Key}, {suppression.Email}, {suppression.Reason}, {suppression.Details}, {suppression.MailId}, {suppression.CreatedAt})
        """, duplicate).ConfigureAwait(false);

    /// <summary>Puts an address on the list for what became of a message. One that is on it stays as it is, but that a bounce weighs more than all else.</summary>
    /// <exception cref="Refused"><see cref="Raced"/>.</exception>
    public static async ValueTask Block(Session db, Func<Event, ValueTask> raise, Suppression suppression, Whose whose)
    {
        var before = await Find(db, suppression.Key).ConfigureAwait(false);
        if (before == null) await Add(db, suppression, Raced).ConfigureAwait(false);
        else if (before.Reason == SuppressionReason.Bounce || suppression.Reason != SuppressionReason.Bounce) return;
        else
            await db.Add($"""
                UPDATE mail_suppressions SET version = version + 1, reason = {suppression.Reason}, details = {suppression.Details}, mail_id = {suppression.MailId}
                WHERE email_key = {suppression.Key}
                """).ConfigureAwait(false);
        await raise(BounceEvents.Suppressed(suppression, whose)).ConfigureAwait(false);
    }

    /// <summary>Takes an address off the list; false when it is not on it.</summary>
    public static async ValueTask<bool> Delete(Session db, string key) => await db.Execute($"DELETE FROM mail_suppressions WHERE email_key = {key}").ConfigureAwait(false) > 0;

    /// <summary>One page of the list, the latest first, and how many there are in all.</summary>
    public static async ValueTask<(long Total, List<Suppression> Rows)> Page(Session db, Sql where, long start, long count)
    {
        var total = await db.Number($"SELECT COUNT(*) FROM mail_suppressions WHERE {where}").ConfigureAwait(false);
        var rows = await db.All($"SELECT {Columns} FROM mail_suppressions WHERE {where} ORDER BY created_at DESC, email_key LIMIT {count} OFFSET {start}", FromRow).ConfigureAwait(false);
        return (total, rows);
    }

    private static Suppression FromRow(DbDataReader row) => new(row.Text(0), row.Text(1), row.Text(2), row.Text(3), row.Long(4), row.Long(5));
}
