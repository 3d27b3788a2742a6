using Fluid.Values;
using Retinue.Clients;
using Retinue.Contacts;
using Retinue.Storage;

namespace Retinue.Mail.Templates;

/// <summary>
/// Shows what a message would say to a client: a template, or one that is being written. Sends and stores nothing. What only a real message has, a
/// link or an invoice, stands there as an example.
/// </summary>
internal sealed class PreviewEmailTemplate : ApiAction
{
    private const int Day = 86_400_000;

    private static readonly TextParam Name = new("messagename", "The template; absent for a message that is not stored") { Example = "Client Signup Email" };
    private static readonly TextParam Language = new("language", "The language; the client's when it is absent") { Example = "german" };
    private static readonly IntParam ClientId = new("clientid", "The client whose data is filled in") { Required = true, Missing = ClientErrors.IdNotFound, Example = "1" };
    private static readonly IntParam ContactId = new("contactid", "A contact of the client, for templates that name one") { Example = "1" };

    private static readonly Field Subject = Field.Text("subject"), Html = Field.Text("content", "HTML, with the layout"), Plain = Field.Text("plaintext", "The text part");

    public override ActionSpec Spec { get; } = new("PreviewEmailTemplate", "Shows what an email template says to a client")
    {
        Params = [Name, Language, ClientId, ContactId, TemplateParams.Subject, TemplateParams.Message, TemplateParams.Plain, CustomVariables.Param],
        Returns = [Subject, Html, Plain],
        Errors = [MailErrors.TemplateNotFound, TemplateErrors.LanguageInvalid, ClientErrors.IdNotFound, ContactErrors.IdNotFound, MailErrors.VariablesInvalid, .. TemplateParams.Errors],
    };

    public override async Task<Reply> Run(Call call)
    {
        var name = call.Text(Name).Trim();
        var given = CustomVariables.Read(call);
        var text = await call.Read(async db =>
        {
            var client = await ClientRows.Find(db, $"id = {call.RequiredNumber(ClientId)}").ConfigureAwait(false) ?? throw new Refused(ClientErrors.IdNotFound);
            var contact = await FindContact(db, call, client.Id).ConfigureAwait(false);
            var language = TemplateParams.ReadLanguage(call) is { Length: > 0 } said ? said : client.Language;
            var stored = name.Length == 0 ? Unstored : await TemplateStore.Find(db, name, language, call.Options.Language).ConfigureAwait(false) ?? throw new Refused(MailErrors.TemplateNotFound);
            var template = TemplateParams.Read(call, stored);
            await TemplateParams.Check(call, template).ConfigureAwait(false);
            var fields = await MergeFields.Of(db, call.Options, client, contact).ConfigureAwait(false);
            return await Fill(db, call, template, name.Length == 0 ? language : stored.Language, [.. Examples(client, call.Now), .. Json(fields), .. Json(given)]).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return new Reply { { Subject, text.Subject }, { Html, text.Html }, { Plain, text.Text } };
    }

    private static MailTemplate Unstored => new() { Name = "", Type = "general", Subject = "", Html = "" };

    private static async ValueTask<Contact?> FindContact(Session db, Call call, long clientId)
    {
        if (call.Number(ContactId) is not { } id) return null;
        return await ContactRows.Find(db, id).ConfigureAwait(false) is { } contact && contact.ClientId == clientId ? contact : throw new Refused(ContactErrors.IdNotFound);
    }

    /// <summary>The layout by itself is shown around a line that says so.</summary>
    private static async ValueTask<MailText> Fill(Session db, Call call, MailTemplate template, string language, IReadOnlyList<(string, FluidValue)> values)
    {
        try
        {
            if (template.Type != MailTemplate.LayoutType) return await MailText.Of(db, call.Options, template, language, values, call.Now).ConfigureAwait(false);
            var html = await MailText.Framed(template.Html, "<p>The message stands here.</p>", "", language, [.. MergeFields.Common(call.Options, call.Now), .. values], call.Now).ConfigureAwait(false);
            return new MailText("", html, PlainText.Of(html), "", "");
        }
        catch (TemplateException e)
        {
            throw new Refused(TemplateErrors.Invalid, "template", e.Message);
        }
    }

    private static IEnumerable<(string, FluidValue)> Json(IReadOnlyDictionary<string, object?> fields) => TemplateValue.All(System.Text.Json.JsonSerializer.Serialize(fields));

    private static IEnumerable<(string, FluidValue)> Examples(Client client, long now) => Json(new Dictionary<string, object?>
    {
        ["firstname"] = client.Person.FirstName,
        ["lastname"] = client.Person.LastName,
        ["email"] = client.Person.Email,
        ["url"] = "https://example.com/example?token=example",
        ["token"] = "example",
        ["expires_at"] = Dates.Second(now + Day),
        ["permissions"] = "profile,invoices",
        ["ip"] = "192.0.2.1",
        ["happened_at"] = Dates.Second(now),
        ["user_agent"] = "Firefox",
        ["contact_name"] = "Jane Doe",
        ["contact_email"] = "jane.doe@example.com",
        ["invoice_num"] = "2026-17",
        ["invoice_date_created"] = Dates.Day(now),
        ["invoice_date_due"] = Dates.Day(now + 14L * Day),
        ["invoice_total"] = "119.00 EUR",
        ["invoice_link"] = "https://example.com/invoices/17",
        ["invoice_items"] = new object[]
        {
            new { description = "Web hosting, one month", amount = "100.00 EUR" }, new { description = "Tax, 19 %", amount = "19.00 EUR" },
        },
    });
}
