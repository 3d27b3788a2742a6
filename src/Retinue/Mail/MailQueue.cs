using System.Text.Json;
using Retinue.Clients;
using Retinue.Events;
using Retinue.Mail.Routing;
using Retinue.Storage;

namespace Retinue.Mail;

/// <summary>A message to be, before it is decided who gets it.</summary>
/// <param name="Template">Empty when there is <see cref="Custom"/>.</param>
/// <param name="Variables">What is filled in.</param>
internal sealed record NewMail(string Template, IReadOnlyDictionary<string, object?> Variables)
{
    public CustomText? Custom { get; init; }
    public IReadOnlyDictionary<string, object?> Secrets { get; init; } = new Dictionary<string, object?>();

    /// <summary>The name of a category; empty for a message about a login.</summary>
    public string Category { get; init; } = "";
    public long? ClientId { get; init; }
    public long? LoginId { get; init; }
    public long RelatedId { get; init; }

    /// <summary>For the support category: the contact who opened the ticket; 0 for the client itself.</summary>
    public long OpenerId { get; init; }
    public string Language { get; init; } = "";

    /// <summary>UTC milliseconds since 1970; 0 for never.</summary>
    public long ExpiresAt { get; init; }
}

/// <summary>Messages, written in the transaction of what caused them: they exist if it does, and are delivered from the tables.</summary>
internal static class MailQueue
{
    /// <summary>When a message is due that waits for nothing.</summary>
    public const long Never = long.MaxValue;

    /// <summary>
    /// Queues a message about a login, or to an address that is not known yet: to that address alone, whatever anybody prefers. Only an address
    /// that does not exist keeps it back.
    /// </summary>
    public static async ValueTask<long> AddToOne(UnitOfWork unit, NewMail mail, string name, string email, long now)
    {
        var isDead = await unit.Db.Number($"SELECT COUNT(*) FROM mail_suppressions WHERE email_key = {EmailKey.Of(email)} AND reason = {SuppressionReason.Bounce}").ConfigureAwait(false) > 0;
        var recipient = new MailRecipient(0, 1, mail.ClientId, null, mail.LoginId, mail.LoginId == null ? PersonKind.Address : PersonKind.Login, MailRecipient.To,
            RoutingReason.AlwaysSent.Code, name, email, 1, isDead ? MailRecipient.Void : MailRecipient.Waiting, isDead ? RoutingReason.Suppressed.Text : "");
        return await Add(unit, isDead ? mail with { Secrets = new Dictionary<string, object?>() } : mail, [recipient], [], now).ConfigureAwait(false);
    }

    /// <summary>Queues a message to those of an account for whom it was decided so (<see cref="Recipients"/>).</summary>
    public static ValueTask<long> AddRouted(UnitOfWork unit, NewMail mail, IReadOnlyList<Decision> decisions, long now) => Add(unit, mail,
        Those(decisions, mail.ClientId),
        [.. decisions.Where(d => !d.Reason.Gets).Select(d => new PassedOver(d.Person.ContactId, d.Reason.Code))], now);

    /// <summary>Makes sure that messages which wait are not sent; the condition is on <c>mails</c>.</summary>
    public static ValueTask Void(UnitOfWork unit, Sql where) => unit.Add($"""
        UPDATE mails SET version = version + 1, state = {MailState.Void}, secrets = {"{}"}, due_at = {Never} WHERE state IN ({MailState.Waiting}, {MailState.Captured}) AND {where}
        """);

    /// <summary>Makes sure that some of those who are to get messages do not; the condition is on <c>mail_recipients</c>.</summary>
    public static ValueTask VoidRecipients(UnitOfWork unit, Sql where) =>
        unit.Add($"UPDATE mail_recipients SET state = {MailRecipient.Void} WHERE state = {MailRecipient.Waiting} AND {where}");

    /// <summary>Lets go of a contact that is deleted: what waits does not go there any more; what went there keeps name and address.</summary>
    public static async ValueTask Leave(UnitOfWork unit, long contactId)
    {
        await VoidRecipients(unit, $"contact_id = {contactId}").ConfigureAwait(false);
        await unit.Add($"UPDATE mail_recipients SET contact_id = NULL WHERE contact_id = {contactId}").ConfigureAwait(false);
    }

    /// <summary>Those who get a message, in the order of To and Cc.</summary>
    public static IReadOnlyList<MailRecipient> Those(IReadOnlyList<Decision> decisions, long? clientId) =>
        [.. decisions.Where(d => d.Reason.Gets).OrderBy(d => d.Message).ThenBy(d => d.Role == MailRecipient.Cc).Select((d, i) => new MailRecipient(
            0, i + 1, clientId, d.Person.ContactId == 0 ? null : d.Person.ContactId, null, d.Person.Kind, d.Role, d.Reason.Code,
            d.Person.Name, d.Person.Email, d.Message, MailRecipient.Waiting, ""))];

    public static async ValueTask AddRecipient(Session db, MailRecipient r, long now) => await db.Add($"""
        INSERT INTO mail_recipients (id, {MailRecipient.Columns}, updated_at)
        VALUES ({await db.NewId(Sequence.MailRecipient).ConfigureAwait(false)}, {r.MailId}, {r.Position}, {r.ClientId}, {r.ContactId}, {r.LoginId},
          {r.Person}, {r.Role}, {r.Reason}, {r.Name}, {r.Email}, {r.Message}, {r.State}, {r.Answer}, {now})
        """).ConfigureAwait(false);

    private static async ValueTask<long> Add(UnitOfWork unit, NewMail mail, IReadOnlyList<MailRecipient> recipients, IReadOnlyList<PassedOver> passedOver, long now)
    {
        var id = await unit.NewId(Sequence.Mail).ConfigureAwait(false);
        var isWaiting = recipients.Any(r => r.State == MailRecipient.Waiting);
        // Somebody waits at a form for what is about a login: it goes before everything that was queued earlier.
        var dueAt = !isWaiting ? Never : mail.Category.Length == 0 ? 0 : now;
        await unit.Add($"""
            INSERT INTO mails (id, version, template, category, client_id, login_id, related_id, opener_id, language, custom, variables, secrets, passed_over, uid, recipient,
              state, due_at, expires_at, finished_at, created_at, updated_at)
            VALUES ({id}, 1, {mail.Template}, {mail.Category}, {mail.ClientId}, {mail.LoginId}, {mail.RelatedId}, {mail.OpenerId}, {mail.Language},
              {(mail.Custom == null ? "" : JsonSerializer.Serialize(mail.Custom))}, {JsonSerializer.Serialize(mail.Variables)}, {JsonSerializer.Serialize(mail.Secrets)},
              {JsonSerializer.Serialize(passedOver)}, {Guid.NewGuid().ToString("N")}, {(recipients.Count > 0 ? recipients[0].Email : "")},
              {(isWaiting ? MailState.Waiting : MailState.Nobody)}, {dueAt}, {mail.ExpiresAt}, {(isWaiting ? 0 : now)}, {now}, {now})
            """).ConfigureAwait(false);
        foreach (var recipient in recipients) await AddRecipient(unit.Db, recipient with { MailId = id }, now).ConfigureAwait(false);
        return id;
    }
}
