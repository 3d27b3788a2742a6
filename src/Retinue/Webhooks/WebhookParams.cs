using Retinue.Clients;
using Retinue.Events;

namespace Retinue.Webhooks;

/// <summary>What the actions on webhooks share: the parameters, declared once, and how they are read and checked.</summary>
internal static class WebhookParams
{
    private const int MaxUrlLength = 2000;

    public static readonly IntParam Id = new("webhookid", "The webhook") { Required = true, Missing = WebhookErrors.NotFound, Example = "1" };
    public static readonly TextParam Url = new("url", "Where the events are posted to, https") { Example = "https://example.com/webhooks" };
    public static readonly NamesParam Events = new("events", "The events it is told of, by name, separated by commas; * is all of them") { Example = "ContactAdd,ContactEdit" };
    public static readonly NamesParam Fields = new("fields", "Of edits, only those that change one of these variables, separated by commas") { Example = "email,phonenumber" };
    public static readonly IntParam ClientId = new("clientid", "Only events of this client") { Example = "1" };
    public static readonly TextParam Description = new("description", "What it is for");

    /// <summary>Shown by the answer that made it, and never again.</summary>
    public static readonly Field Secret = Field.Text("secret", "The secret that messages are signed with; it is shown only this once") with { Secret = true };

    public static IReadOnlyList<Param> All { get; } = [Url, Events, Fields, ClientId, Description];

    /// <summary>Why <see cref="Read"/> refuses.</summary>
    public static IReadOnlyList<ApiError> Errors { get; } = [WebhookErrors.UrlInvalid, WebhookErrors.NoEvents, WebhookErrors.UnknownEvent, ClientErrors.IdNotFound];

    private static readonly Dictionary<string, string> EventsByName =
        HookPoints.All.Where(HookPoints.IsEvent).ToDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A webhook with what a call brings of it.</summary>
    /// <exception cref="Refused">One of <see cref="Errors"/>, but for the client, which <see cref="CheckClient"/> looks for.</exception>
    public static Webhook Read(Call call, Webhook webhook) => webhook with
    {
        Url = call.Has(Url) ? CheckedUrl(call.Text(Url).Trim(), call.Options.WebhookPrivate) : webhook.Url,
        Events = call.Has(Events) ? CheckedEvents(call.Names(Events)) : webhook.Events,
        Fields = call.Has(Fields) ? string.Join(',', call.Names(Fields)) : webhook.Fields,
        ClientId = call.Has(ClientId) ? call.Number(ClientId) ?? 0 : webhook.ClientId,
        Description = call.Has(Description) ? call.Text(Description) : webhook.Description,
    };

    /// <summary>Refuses a new webhook that lacks what it cannot do without.</summary>
    public static void CheckWhole(Webhook webhook)
    {
        if (webhook.Url.Length == 0) throw Wrong("it is missing");
        if (webhook.Events.Length == 0) throw new Refused(WebhookErrors.NoEvents) { Parameter = Events.Name };
    }

    /// <summary>Refuses a client that is not there.</summary>
    public static async ValueTask CheckClient(UnitOfWork unit, long clientId)
    {
        if (clientId != 0 && await unit.Db.Number($"SELECT COUNT(*) FROM clients WHERE id = {clientId}").ConfigureAwait(false) == 0) throw new Refused(ClientErrors.IdNotFound);
    }

    private static string CheckedUrl(string text, bool mayBePrivate)
    {
        if (text.Length > MaxUrlLength) throw Wrong($"it is longer than {MaxUrlLength.ToString(Invariant)} characters");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || url.Host.Length == 0) throw Wrong("an address such as https://example.com/webhooks is expected");
        if (url.Scheme != "https" && !mayBePrivate) throw Wrong("it must begin with https://");
        // It is shown to whoever may list webhooks, and stands in the audit trail.
        if (url.UserInfo.Length > 0) throw Wrong("it must not hold a user name or a password");
        if (url.Fragment.Length > 0) throw Wrong("it must not have a fragment (#)");
        // A name is looked up when it is called; an address can be told at once.
        if (!mayBePrivate && System.Net.IPAddress.TryParse(url.IdnHost.Trim('[', ']'), out var address) && !PublicAddress.Is(address)) throw Wrong("its address is private");
        return url.AbsoluteUri;
    }

    private static Refused Wrong(string why) => new(WebhookErrors.UrlInvalid, why) { Parameter = Url.Name };

    private static string CheckedEvents(IReadOnlyList<string> names)
    {
        if (names.Count == 0) throw new Refused(WebhookErrors.NoEvents) { Parameter = Events.Name };
        if (names.Contains(Webhook.Every)) return Webhook.Every;
        return string.Join(',', names.Select(name => EventsByName.GetValueOrDefault(name) ?? throw new Refused(WebhookErrors.UnknownEvent, name) { Parameter = Events.Name }));
    }
}
