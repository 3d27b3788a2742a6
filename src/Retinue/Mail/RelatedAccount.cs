using Retinue.Clients;
using Retinue.Events;

namespace Retinue.Mail;

/// <summary>The account that a message which a call sends is about, and the record in it.</summary>
/// <param name="RelatedId">The record, in the words of the system that keeps it; 0 without one.</param>
/// <param name="OpenerId">The contact who opened the ticket; 0 for the client itself.</param>
/// <param name="Fields">What a hook says of the record, to be filled in.</param>
/// <param name="Missing">What a call is answered for which there is no such account.</param>
internal sealed record RelatedAccount(long ClientId, long RelatedId, long OpenerId, IReadOnlyDictionary<string, object?> Fields, ApiError Missing)
{
    public static readonly IntParam Id = new("id", "The client for general and affiliate messages and those of own categories; for others, and with clientid, the service, domain, invoice or ticket that the message is about")
    { Example = "1" };
    public static readonly IntParam Client = new("clientid", "The client, where id is not: ours, because services, domains, invoices and tickets are not kept here") { Example = "1" };
    public static readonly IntParam Contact = new("contactid", "For support messages: the contact who opened the ticket; the client itself when absent");

    private static readonly Dictionary<string, object?> Nothing = [];

    /// <summary>Which account a call means: by <c>clientid</c>, by an <c>id</c> that is a client's, or by what a hook knows of the record.</summary>
    /// <exception cref="Refused">Nothing says which, or a hook failed.</exception>
    public static async Task<RelatedAccount> Of(Call call, string category, string template)
    {
        var (id, contact) = (call.Number(Id), call.Number(Contact) ?? 0);
        if (call.Number(Client) is { } client) return new(client, id ?? 0, contact, Nothing, ClientErrors.IdNotFound);
        if (id is not { } related) throw new Refused(MailErrors.RelatedIdRequired) { Parameter = Id.Name };
        return IsOfRecords(category) ? await Asked(call, category, template, related, contact).ConfigureAwait(false) : new(related, 0, contact, Nothing, MailErrors.SendingFailed);
    }

    /// <summary>Whether a category is about records that another system keeps.</summary>
    private static bool IsOfRecords(string category) =>
        MailCategory.OfKey(category) is { Flag: not (MailCategories.General or MailCategories.Affiliate) };

    private static async Task<RelatedAccount> Asked(Call call, string category, string template, long related, long contact)
    {
        var answers = await call.Api.Hooks.Ask(HookPoints.EmailRelatedRecord, [("type", category), ("relid", related), ("messagename", template)], call.Actor).ConfigureAwait(false);
        var (client, fields) = (0L, new Dictionary<string, object?>(StringComparer.Ordinal));
        foreach (var answer in answers)
        {
            client = Number(answer, "clientid") ?? client;
            contact = Number(answer, "contactid") ?? contact;
            foreach (var (name, value) in MailVariables.OfHook(answer.GetValueOrDefault("mergefields"))) fields[name] = value;
        }
        return client > 0 ? new(client, related, contact, fields, MailErrors.SendingFailed) : throw new Refused(MailErrors.SendingFailed) { Parameter = Id.Name };
    }

    private static long? Number(IReadOnlyDictionary<string, object?> answer, string name) =>
        long.TryParse(Convert.ToString(answer.GetValueOrDefault(name), Invariant), Invariant, out var number) && number > 0 ? number : null;
}
