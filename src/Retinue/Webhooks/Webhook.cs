using System.Text.Json;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Webhooks;

/// <summary>Somebody who is told of events over HTTP.</summary>
internal sealed record Webhook
{
    /// <summary>What <see cref="Events"/> holds when every event is wanted.</summary>
    public const string Every = "*";

    public long Id { get; init; }

    /// <summary>A random part of the ids of its messages.</summary>
    public required string Uid { get; init; }

    public required string Url { get; init; }

    /// <summary>Names of events separated by commas, or <see cref="Every"/>.</summary>
    public required string Events { get; init; }

    /// <summary>Variables separated by commas: of edits only those are wanted that change one of them. Empty wants all edits.</summary>
    public required string Fields { get; init; }

    /// <summary>Only events of this client; 0 is all.</summary>
    public required long ClientId { get; init; }

    public required string Description { get; init; }

    public bool IsActive { get; init; } = true;

    /// <summary>Why it is not active, when it was not switched off by a call.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The secret it signs with, encrypted.</summary>
    public required string Secret { get; init; }

    /// <summary>The secret from before the last rotation, encrypted; it signs too until <see cref="OldSecretUntil"/>.</summary>
    public string OldSecret { get; init; } = "";

    /// <summary>UTC milliseconds since 1970.</summary>
    public long OldSecretUntil { get; init; }

    /// <summary>UTC milliseconds since 1970.</summary>
    public required long CreatedAt { get; init; }

    /// <summary>UTC milliseconds since 1970.</summary>
    public required long UpdatedAt { get; init; }

    /// <summary>Whether this webhook is told of an event.</summary>
    public bool Wants(StoredEvent e)
    {
        if (e.Name == EventNames.WebhookTest) return IsTested(e);
        if (Events != Every && !Events.Split(',').Contains(e.Name)) return false;
        if (ClientId != 0 && ClientId != e.ClientId) return false;
        return Fields.Length == 0 || Changes(e);
    }

    /// <summary>A test is for the webhook that is tested, whatever else it wants.</summary>
    private bool IsTested(StoredEvent e)
    {
        using var data = JsonDocument.Parse(e.Data);
        return data.RootElement.GetProperty("webhookid").GetInt64() == Id;
    }

    /// <summary>Whether an edit changes one of the fields; what is no edit has none to change.</summary>
    private bool Changes(StoredEvent e)
    {
        if (e.Data.Length == 0) return true;
        using var data = JsonDocument.Parse(e.Data);
        if (!data.RootElement.TryGetProperty(Event.OldData, out _)) return true;
        var wanted = Fields.Split(',');
        return EventJson.Changes(data.RootElement).Any(change => wanted.Contains(change.Name, StringComparer.OrdinalIgnoreCase));
    }

    public static Sql Columns =>
        $"""
        webhooks.id, webhooks.uid, webhooks.url, webhooks.events, webhooks.fields, webhooks.client_id, webhooks.description, webhooks.is_active, webhooks.reason,
        webhooks.secret, webhooks.old_secret, webhooks.old_secret_until, webhooks.created_at, webhooks.updated_at
        """;

    public static Webhook FromRow(System.Data.Common.DbDataReader row) => FromRow(row, 0);

    /// <summary>Reads <see cref="Columns"/> that stand after others.</summary>
    public static Webhook FromRow(System.Data.Common.DbDataReader row, int first) => new()
    {
        Id = row.Long(first),
        Uid = row.Text(first + 1),
        Url = row.Text(first + 2),
        Events = row.Text(first + 3),
        Fields = row.Text(first + 4),
        ClientId = row.Long(first + 5),
        Description = row.Text(first + 6),
        IsActive = row.Flag(first + 7),
        Reason = row.Text(first + 8),
        Secret = row.Text(first + 9),
        OldSecret = row.Text(first + 10),
        OldSecretUntil = row.Long(first + 11),
        CreatedAt = row.Long(first + 12),
        UpdatedAt = row.Long(first + 13),
    };
}
