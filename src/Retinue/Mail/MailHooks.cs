using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Retinue.Clients;
using Retinue.Events;

namespace Retinue.Mail;

/// <summary>What is kept of a message when it is sent: as people see it afterwards, with secrets hidden.</summary>
internal sealed record KeptText(string Subject, string Html);

/// <summary>
/// The documented hooks around the sending of a message (https://developers.whmcs.com/hooks/), in the order in which delivery asks them. A hook
/// that fails or does not end in time refuses with <see cref="CommonErrors.NotChecked"/>: the message is not sent now, and tried again later,
/// because what a hook would have stopped must not go out. No hook is shown a secret.
/// </summary>
internal static class MailHooks
{
    /// <summary>EmailPreSend: hooks may set merge fields, or stop the message (<c>abortsend</c>); null says that one did.</summary>
    public static async Task<StoredMail?> PreSend(LocalApi api, StoredMail mail)
    {
        if (!api.Hooks.AnyAt(HookPoints.EmailPreSend)) return mail;
        var fields = MailVariables.Read(mail.Variables);
        var answers = await api.Hooks.Ask(HookPoints.EmailPreSend, [("messagename", mail.Template), ("relid", mail.RelatedId), ("mergefields", Pairs(fields))], Caller.System).ConfigureAwait(false);
        if (answers.Any(a => IsTrue(a.GetValueOrDefault("abortsend")))) return null;
        // What brings a token keeps it, whatever a hook would put in its place.
        var secrets = MailVariables.Read(mail.Secrets);
        // As in PHP, merge fields are answered as they are, beside the other keys; under mergefields they are taken too.
        foreach (var answer in answers)
            foreach (var (name, value) in MailVariables.OfHook(answer).Where(f => f.Key is not ("abortsend" or "attachments" or "mergefields")).Concat(MailVariables.OfHook(answer.GetValueOrDefault("mergefields"))))
                if (!secrets.ContainsKey(name)) fields[name] = value;
        return mail with { Variables = JsonSerializer.Serialize(fields) };
    }

    /// <summary>
    /// PreEmailSendReduceRecipients: hooks may take people off the copies of a message, never add any. Everybody but the first is a copy, also
    /// where each gets a message of their own. Answers those who still get it.
    /// </summary>
    public static async Task<IReadOnlyList<MailRecipient>> Reduce(LocalApi api, StoredMail mail, IReadOnlyList<MailRecipient> recipients)
    {
        if (mail.ClientId == null || mail.Category.Length == 0 || recipients.Count == 0 || !api.Hooks.AnyAt(HookPoints.PreEmailSendReduceRecipients)) return recipients;
        var first = recipients.MinBy(r => r.Position)!;
        var copies = recipients.Where(r => r != first).ToLookup(r => r.Role == MailRecipient.Bcc ? MailRecipient.Bcc : MailRecipient.Cc);
        var answers = await api.Hooks.Ask(HookPoints.PreEmailSendReduceRecipients,
            [("messagename", mail.Template), ("relid", mail.RelatedId), ("recipients", Both(list => Pairs(copies[list].Select(r => (Key(r.Email), (object?)Person(r))))))], Caller.System).ConfigureAwait(false);
        var gone = new HashSet<MailRecipient>();
        foreach (var answer in answers.Select(a => MailVariables.OfHook(a.GetValueOrDefault("recipients") ?? a)))
            foreach (var list in new[] { MailRecipient.Cc, MailRecipient.Bcc })
                if (answer.TryGetValue(list, out var kept)) gone.UnionWith(copies[list].Where(r => !IsAmong(kept, r)));
        return [.. recipients.Where(r => !gone.Contains(r))];
    }

    /// <summary>EmailPreLog: hooks may change what is kept of a message (<c>subject</c>, <c>message</c>), or keep nothing (<c>abortLogging</c>), which is null.</summary>
    /// <param name="text">With secrets hidden.</param>
    public static async Task<KeptText?> PreLog(LocalApi api, StoredMail mail, IReadOnlyList<MailRecipient> recipients, KeptText text)
    {
        var kept = text;
        if (!api.Hooks.AnyAt(HookPoints.EmailPreLog)) return kept;
        var answers = await api.Hooks.Ask(HookPoints.EmailPreLog,
        [
            ("userid", mail.ClientId ?? 0), ("date", Dates.Second(api.Clock.GetUtcNow().ToUnixTimeMilliseconds())), ("to", Addresses(MailRecipient.To)), ("cc", Addresses(MailRecipient.Cc)),
            ("bcc", Addresses(MailRecipient.Bcc)), ("subject", kept.Subject), ("message", kept.Html), ("attachments", ""),
        ], Caller.System).ConfigureAwait(false);
        if (answers.Any(a => IsTrue(a.GetValueOrDefault("abortLogging")))) return null;
        foreach (var answer in answers) kept = new KeptText(answer.GetValueOrDefault("subject") as string ?? kept.Subject, answer.GetValueOrDefault("message") as string ?? kept.Html);
        return kept;

        string Addresses(string role) => string.Join(", ", recipients.Where(r => r.Role == role).Select(r => r.Email));
    }

    private static IReadOnlyList<(string, object?)> Both(Func<string, object?> of) => [(MailRecipient.Cc, of(MailRecipient.Cc)), (MailRecipient.Bcc, of(MailRecipient.Bcc))];

    private static IReadOnlyList<(string, object?)> Person(MailRecipient r) => [("email", r.Email), ("fullname", r.Name)];

    private static IReadOnlyList<(string, object?)> Pairs(IEnumerable<(string, object?)> values) => [.. values];

    private static IReadOnlyList<(string, object?)> Pairs(Dictionary<string, object?> values) => [.. values.Select(v => (v.Key, v.Value is Dictionary<string, object?> inner ? Pairs(inner) : v.Value))];

    /// <summary>Whether a list that a hook answered still has somebody: under their key, or by their address.</summary>
    private static bool IsAmong(object? kept, MailRecipient recipient) => kept switch
    {
        Dictionary<string, object?> byKey => byKey.ContainsKey(Key(recipient.Email)),
        List<object?> list => list.Any(entry => EmailKey.Of((entry as Dictionary<string, object?>)?.GetValueOrDefault("email") as string ?? entry as string ?? "") == EmailKey.Of(recipient.Email)),
        _ => false,
    };

    /// <summary>Stands for an address in the lists that hooks are shown.</summary>
    private static string Key(string email) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(EmailKey.Of(email))))[..32];

    private static bool IsTrue(object? value) => value switch { null => false, bool flag => flag, _ => FlagParam.Truth(Convert.ToString(value, Invariant) ?? "") };
}
