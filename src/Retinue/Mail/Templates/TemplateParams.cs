using Retinue.Clients;
using Retinue.Mail.Routing;
using Retinue.Storage;

namespace Retinue.Mail.Templates;

/// <summary>What the actions on templates share: the parameters, declared once, and how they are read and checked.</summary>
internal static class TemplateParams
{
    private const int MaxName = 64;
    private const int MaxLanguage = 32;
    public const int MaxSubject = 1000;
    public const int MaxBody = 200_000;
    private const string Probe = "3f1c9a";

    public static readonly TextParam Name = new("messagename", "The name of the template") { Required = true, Missing = MailErrors.TemplateNotFound, Example = "Client Signup Email" };
    public static readonly TextParam Language = new("language", "The language, such as german; absent for the text that is used when there is none in the client's") { Example = "german" };
    public static readonly TextParam Type = new("type", "The category of its mail: general, product, domain, invoice, support, affiliate or one of your own") { Example = "general" };
    public static readonly TextParam Subject = new("subject", "The subject, in Liquid") { Example = "Welcome to {{ company_name }}" };
    public static readonly TextParam Message = new("message", "The body, HTML with Liquid in it; the layout stands around it") { Example = "<p>Dear {{ client_first_name }},</p>" };
    public static readonly TextParam Plain = new("plaintext", "The text part, in Liquid; empty for one that is made from the message");
    public static readonly TextParam SenderName = new("fromname", "The sender's name; empty for that of the category") { Example = "Example Accounts" };
    public static readonly TextParam SenderEmail = new("fromemail", "The sender's address; empty for that of the category") { Example = "accounts@example.com" };
    public static readonly FlagParam Disabled = new("disabled", "Without a language: whether it is not sent at all; with one: whether another language is used");

    public static readonly Field TemplateId = Field.Id("templateid", "The id of the template");

    public static IReadOnlyList<Param> Texts { get; } = [Subject, Message, Plain, SenderName, SenderEmail, Disabled];

    /// <summary>Why <see cref="Check"/> refuses.</summary>
    public static IReadOnlyList<ApiError> Errors { get; } = [TemplateErrors.Incomplete, TemplateErrors.Invalid, TemplateErrors.SenderInvalid];

    /// <exception cref="Refused"><see cref="MailErrors.TemplateNotFound"/> for a name that none can have.</exception>
    public static string ReadName(Call call) => call.Text(Name).Trim() is { Length: > 0 and <= MaxName } name ? name : throw new Refused(MailErrors.TemplateNotFound) { Parameter = Name.Name };

    /// <exception cref="Refused"><see cref="TemplateErrors.LanguageInvalid"/>.</exception>
    public static string ReadLanguage(Call call) => MailLanguage.Of(call.Text(Language)) is var language && language.Length <= MaxLanguage && !language.Any(char.IsControl)
        ? language : throw new Refused(TemplateErrors.LanguageInvalid) { Parameter = Language.Name };

    /// <summary>A template with what a call brings of it.</summary>
    public static MailTemplate Read(Call call, MailTemplate before) => before with
    {
        Subject = call.Has(Subject) ? call.Text(Subject).Trim() : before.Subject,
        Html = call.Has(Message) ? call.Text(Message) : before.Html,
        Text = call.Has(Plain) ? call.Text(Plain) : before.Text,
        SenderName = call.Has(SenderName) ? call.Text(SenderName).Trim() : before.SenderName,
        SenderEmail = call.Has(SenderEmail) ? call.Text(SenderEmail).Trim() : before.SenderEmail,
        IsDisabled = call.Flag(Disabled) ?? before.IsDisabled,
        IsBuiltIn = false,
    };

    /// <summary>Refuses what could not be sent, and warns of what is probably not meant.</summary>
    /// <exception cref="Refused">One of <see cref="Errors"/>.</exception>
    public static async ValueTask Check(Call call, MailTemplate template)
    {
        if (template.Subject.Length == 0 || template.Html.Trim().Length == 0) throw new Refused(TemplateErrors.Incomplete);
        foreach (var (param, text, longest) in new[] { (Subject, template.Subject, MaxSubject), (Message, template.Html, MaxBody), (Plain, template.Text, MaxBody) })
        {
            CheckLength(param, text, longest);
            CheckLiquid(param, text);
            if (OldNotation.IsIn(text)) call.Warn($"{param.Name} looks like the old notation, which is not filled in; ConvertEmailTemplate makes Liquid of it");
        }
        if (template.SenderName.Any(char.IsControl) || template.SenderName.Length > 200) throw Wrong(SenderName, "one line of at most 200 characters is expected");
        if (template.SenderEmail.Length > 0 && !EmailKey.IsAddress(template.SenderEmail)) throw new Refused(TemplateErrors.SenderInvalid) { Parameter = SenderEmail.Name };
        if (template.Type == MailTemplate.LayoutType && !await ShowsContent(template.Html, call.Now).ConfigureAwait(false)) throw Wrong(Message, "a layout must have {{ content }} in it");
    }

    /// <summary>Refuses a type that no mail has.</summary>
    public static async ValueTask CheckType(Session db, string type)
    {
        // Locked: a category is not deleted while there are templates of it.
        var isKnown = MailCategory.OfKey(type) != null || await MailCategoryRows.TryLock(db, type).ConfigureAwait(false) != null;
        if (!isKnown) throw new Refused(MailErrors.TypeInvalid) { Parameter = Type.Name };
    }

    /// <exception cref="Refused"><see cref="TemplateErrors.Invalid"/>.</exception>
    public static void CheckLength(TextParam param, string text, int longest)
    {
        if (text.Length > longest) throw Wrong(param, $"it is longer than {longest.ToString(Invariant)} characters");
    }

    /// <exception cref="Refused"><see cref="TemplateErrors.Invalid"/>.</exception>
    public static void CheckLiquid(TextParam param, string text)
    {
        if (TemplateEngine.Problem(text) is { } problem) throw Wrong(param, problem);
    }

    private static Refused Wrong(TextParam param, string why) => new(TemplateErrors.Invalid, param.Name, why) { Parameter = param.Name };

    private static async ValueTask<bool> ShowsContent(string layout, long now)
    {
        try
        {
            return (await MailText.Framed(layout, Probe, "", "", [], now).ConfigureAwait(false)).Contains(Probe, StringComparison.Ordinal);
        }
        catch (TemplateException e)
        {
            throw Wrong(Message, e.Message);
        }
    }
}
