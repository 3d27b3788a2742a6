using Retinue.Events;

namespace Retinue.Mail.Templates;

/// <summary>What is noted of templates.</summary>
internal static class TemplateEvents
{
    public static Event Added(MailTemplate template) => new(EventNames.EmailTemplateAdd, null) { Data = [.. Subject(template), .. Values(template)] };

    /// <summary>Null when nothing has changed.</summary>
    public static Event? Edited(MailTemplate before, MailTemplate after) => Event.Edit(EventNames.EmailTemplateEdit, null, Subject(after), Values(before), Values(after));

    public static Event Deleted(MailTemplate template) => new(EventNames.EmailTemplateDelete, null) { Data = Subject(template) };

    private static (string, object?)[] Subject(MailTemplate template) =>
        [("templateid", template.Id), ("messagename", template.Name), ("language", template.Language)];

    private static (string, object?)[] Values(MailTemplate template) =>
    [
        ("type", template.Type), ("subject", template.Subject), ("message", template.Html), ("plaintext", template.Text), ("fromname", template.SenderName),
        ("fromemail", template.SenderEmail), ("disabled", template.IsDisabled),
    ];
}
