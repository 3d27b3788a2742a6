using System.Text.Json;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Mail;

/// <summary>A message that waits: which, to whom, and with what in it.</summary>
internal sealed record QueuedMail(long Id, string Template, long? ClientId, long? LoginId, string Recipient, string Variables, string State, long CreatedAt);

/// <summary>
/// Messages, written in the transaction of what caused them. Variables may hold a token that nobody but the recipient may see: they go into
/// the message and nowhere else, and are emptied when it is sent or void.
/// </summary>
internal static class MailQueue
{
    public const string Waiting = "waiting";

    /// <summary>Not to be sent any more.</summary>
    public const string Void = "void";

    public static async ValueTask<long> Add(UnitOfWork unit, string template, long? clientId, long? loginId, string recipient, long now, params (string Name, string Value)[] variables)
    {
        var id = await unit.NewId(Sequence.Mail).ConfigureAwait(false);
        var json = JsonSerializer.Serialize(variables.ToDictionary(v => v.Name, v => v.Value));
        await unit.Add($"""
            INSERT INTO mails (id, version, template, client_id, login_id, recipient, variables, state, created_at, updated_at)
            VALUES ({id}, 1, {template}, {clientId}, {loginId}, {recipient}, {json}, {Waiting}, {now}, {now})
            """).ConfigureAwait(false);
        return id;
    }

    public static ValueTask<List<QueuedMail>> List(Session db, long count) => db.All($"SELECT {Columns} FROM mails ORDER BY id DESC LIMIT {count}", FromRow);

    private static Sql Columns => $"id, template, client_id, login_id, recipient, variables, state, created_at";

    private static QueuedMail FromRow(System.Data.Common.DbDataReader row) =>
        new(row.Long(0), row.Text(1), row.LongOrNull(2), row.LongOrNull(3), row.Text(4), row.Text(5), row.Text(6), row.Long(7));
}
