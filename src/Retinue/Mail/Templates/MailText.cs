using System.Text;
using System.Text.Json;
using Fluid.Values;
using Retinue.Storage;

namespace Retinue.Mail.Templates;

/// <summary>What a message says, ready to be sent.</summary>
/// <param name="SenderName">As the template wants it; empty when it does not say.</param>
/// <param name="SenderEmail">As the template wants it; empty when it does not say.</param>
internal sealed record MailText(string Subject, string Html, string Text, string SenderName, string SenderEmail)
{
    private const int MaxSubject = 500;

    /// <summary>Fills in the template of a message, or its custom text.</summary>
    /// <param name="hideSecrets">Puts dots where a secret goes: for the log, and for whoever is not the recipient.</param>
    /// <exception cref="TemplateException">The template is not there, or cannot be filled in; trying again is of no use until somebody has changed it.</exception>
    public static async ValueTask<MailText> Of(Session db, RetinueOptions options, StoredMail mail, bool hideSecrets)
    {
        var (template, language) = await Source(db, options, mail).ConfigureAwait(false);
        return await Of(db, options, template, language, Values(mail, hideSecrets), mail.CreatedAt).ConfigureAwait(false);
    }

    /// <summary>The subject alone, with secrets hidden.</summary>
    /// <exception cref="TemplateException">The template is not there, or cannot be filled in.</exception>
    public static async ValueTask<string> SubjectOf(Session db, RetinueOptions options, StoredMail mail)
    {
        var (template, _) = await Source(db, options, mail).ConfigureAwait(false);
        return await FilledSubject(template, [.. MergeFields.Common(options, mail.CreatedAt), .. Values(mail, hideSecrets: true)], mail.CreatedAt).ConfigureAwait(false);
    }

    /// <summary>What is filled in, and the language of the frame around it.</summary>
    private static async ValueTask<(MailTemplate, string)> Source(Session db, RetinueOptions options, StoredMail mail)
    {
        var language = mail.Language;
        if (language.Length == 0 && mail.ClientId is { } client)
            language = await db.First($"SELECT language FROM clients WHERE id = {client}", row => row.Text(0)).ConfigureAwait(false) ?? "";
        var template = mail.Custom.Length > 0 ? OfCustom(mail.Custom)
            : await TemplateStore.Find(db, mail.Template, language, options.Language).ConfigureAwait(false) ?? throw new TemplateException($"There is no template {mail.Template}");
        // A custom text has no language of its own: it is framed in the reader's.
        return (template, template.Language.Length > 0 || mail.Custom.Length == 0 ? template.Language : language);
    }

    private static (string, FluidValue)[] Values(StoredMail mail, bool hideSecrets) => [.. TemplateValue.All(mail.Variables), .. TemplateValue.All(mail.Secrets, hideSecrets)];

    private static async ValueTask<string> FilledSubject(MailTemplate template, IEnumerable<(string, FluidValue)> values, long now) =>
        Line(await TemplateEngine.RenderText(template.Subject, values, now).ConfigureAwait(false));

    /// <summary>Fills in a template with given values, the layout around it.</summary>
    /// <exception cref="TemplateException">It cannot be filled in.</exception>
    public static async ValueTask<MailText> Of(
        Session db, RetinueOptions options, MailTemplate template, string language, IReadOnlyList<(string, FluidValue)> values, long now)
    {
        (string, FluidValue)[] all = [.. MergeFields.Common(options, now), .. values];
        var subject = await FilledSubject(template, all, now).ConfigureAwait(false);
        var html = await TemplateEngine.Render(template.Html, all, now).ConfigureAwait(false);
        // A body that is a page of its own stays as it is.
        if (!html.Contains("<html", StringComparison.OrdinalIgnoreCase))
        {
            var layout = await TemplateStore.Find(db, TemplateNames.Layout, language, options.Language).ConfigureAwait(false);
            html = await Framed(layout!.Html, html, subject, language, all, now).ConfigureAwait(false);
        }
        var text = template.Text.Length > 0 ? await TemplateEngine.RenderText(template.Text, all, now).ConfigureAwait(false) : PlainText.Of(html);
        return new MailText(subject, html, text, template.SenderName, template.SenderEmail);
    }

    /// <summary>A body in a layout.</summary>
    public static ValueTask<string> Framed(string layout, string content, string subject, string language, IEnumerable<(string, FluidValue)> values, long now)
    {
        var shown = language.Length == 0 ? MailLanguage.English : language;
        return TemplateEngine.Render(layout, [
            .. values, ("content", TemplateValue.Html(content)), ("subject", TemplateValue.Of(subject)), ("language_code", TemplateValue.Of(MailLanguage.Code(shown))),
            ("direction", TemplateValue.Of(MailLanguage.IsRightToLeft(shown) ? "rtl" : "ltr")),
        ], now);
    }

    private static MailTemplate OfCustom(string custom)
    {
        var text = JsonSerializer.Deserialize<CustomText>(custom)!;
        var html = OldNotation.Read(text.Message);
        // Whoever writes no HTML at all means the lines as they are.
        if (!html.Contains('<')) html = html.ReplaceLineEndings("<br>\n");
        return new MailTemplate { Name = "", Type = "", Subject = OldNotation.Read(text.Subject), Html = html };
    }

    /// <summary>One line without control characters: a subject is a header.</summary>
    private static string Line(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length > MaxSubject) break;
            var isBlank = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);
            if (!isBlank) line.Append(rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }
}
