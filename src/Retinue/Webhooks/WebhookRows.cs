using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Webhooks;

/// <summary>How webhooks are stored and read. Deliveries and lanes are the business of <see cref="Deliveries"/> and <see cref="Lanes"/>.</summary>
internal static class WebhookRows
{
    public static async ValueTask<Webhook> Add(UnitOfWork unit, Webhook webhook)
    {
        var added = webhook with { Id = await unit.NewId(Sequence.Webhook).ConfigureAwait(false) };
        await unit.Add($"""
            INSERT INTO webhooks (id, version, uid, url, events, fields, client_id, description, is_active, reason, secret, old_secret, old_secret_until, created_at, updated_at)
            VALUES ({added.Id}, 1, {added.Uid}, {added.Url}, {added.Events}, {added.Fields}, {added.ClientId}, {added.Description}, {added.IsActive}, {added.Reason},
              {added.Secret}, {added.OldSecret}, {added.OldSecretUntil}, {added.CreatedAt}, {added.UpdatedAt})
            """).ConfigureAwait(false);
        return added;
    }

    /// <summary>Stores what a webhook is after a change.</summary>
    public static ValueTask Update(Session db, Webhook webhook, long now) => db.Add($"""
        UPDATE webhooks SET url = {webhook.Url}, events = {webhook.Events}, fields = {webhook.Fields}, client_id = {webhook.ClientId}, description = {webhook.Description},
          is_active = {webhook.IsActive}, reason = {webhook.Reason}, secret = {webhook.Secret}, old_secret = {webhook.OldSecret}, old_secret_until = {webhook.OldSecretUntil},
          updated_at = {now}
        WHERE id = {webhook.Id}
        """);

    /// <summary>Deletes a webhook with everything that waited for it.</summary>
    public static async ValueTask Delete(UnitOfWork unit, long id)
    {
        await unit.Add($"DELETE FROM webhook_lanes WHERE webhook_id = {id}").ConfigureAwait(false);
        await unit.Add($"DELETE FROM webhook_deliveries WHERE webhook_id = {id}").ConfigureAwait(false);
        await unit.Add($"DELETE FROM webhooks WHERE id = {id}").ConfigureAwait(false);
    }

    /// <summary>Takes a webhook for this unit of work and reads it: it stays as it is until the commit. Null when there is none.</summary>
    public static async ValueTask<Webhook?> Lock(Session db, long id) =>
        await db.Execute($"UPDATE webhooks SET version = version + 1 WHERE id = {id}").ConfigureAwait(false) == 0 ? null
            : await db.First($"SELECT {Webhook.Columns} FROM webhooks WHERE id = {id}", Webhook.FromRow).ConfigureAwait(false);

    /// <summary>Takes a webhook for this unit of work.</summary>
    /// <exception cref="Refused"><see cref="WebhookErrors.NotFound"/>.</exception>
    public static async ValueTask<Webhook> Lock(UnitOfWork unit, long id) =>
        await Lock(unit.Db, id).ConfigureAwait(false) ?? throw new Refused(WebhookErrors.NotFound);

    public static ValueTask<List<Webhook>> Active(Session db) => db.All($"SELECT {Webhook.Columns} FROM webhooks WHERE is_active = 1 ORDER BY id", Webhook.FromRow);

    /// <summary>One page of the webhooks, by id, and how many there are in all.</summary>
    public static async ValueTask<(long Total, List<Webhook> Rows)> Page(Session db, Sql where, long start, long count)
    {
        var total = await db.Number($"SELECT COUNT(*) FROM webhooks WHERE {where}").ConfigureAwait(false);
        var rows = await db.All($"SELECT {Webhook.Columns} FROM webhooks WHERE {where} ORDER BY id LIMIT {count} OFFSET {start}", Webhook.FromRow).ConfigureAwait(false);
        return (total, rows);
    }
}
