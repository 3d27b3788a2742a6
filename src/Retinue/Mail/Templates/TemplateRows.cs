using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Mail.Templates;

/// <summary>How the operator's templates are stored.</summary>
internal static class TemplateRows
{
    /// <summary>Takes a template of the operator's for this unit of work; false when it is not there, or is the program's.</summary>
    public static async ValueTask<bool> Lock(UnitOfWork unit, string name, string language) =>
        await unit.Db.Execute($"UPDATE mail_templates SET version = version + 1 WHERE name = {name} AND language = {language}").ConfigureAwait(false) > 0;

    /// <summary>Stores one that stands in for one of the program's under its id, or a new one.</summary>
    public static async ValueTask<MailTemplate> Add(UnitOfWork unit, MailTemplate template, long now)
    {
        var id = BuiltInTemplates.Find(template.Name, template.Language)?.Id ?? MailTemplate.LastBuiltInId + await unit.NewId(Sequence.MailTemplate).ConfigureAwait(false);
        await unit.Add($"""
            INSERT INTO mail_templates (id, version, name, language, type, subject, html, text, sender_name, sender_email, is_disabled, created_at, updated_at)
            VALUES ({id}, 1, {template.Name}, {template.Language}, {template.Type}, {template.Subject}, {template.Html}, {template.Text}, {template.SenderName},
              {template.SenderEmail}, {template.IsDisabled}, {now}, {now})
            """, duplicate: TemplateErrors.Exists).ConfigureAwait(false);
        return template with { Id = id };
    }

    public static ValueTask Update(UnitOfWork unit, MailTemplate template, long now) => unit.Add($"""
        UPDATE mail_templates SET subject = {template.Subject}, html = {template.Html}, text = {template.Text}, sender_name = {template.SenderName},
          sender_email = {template.SenderEmail}, is_disabled = {template.IsDisabled}, updated_at = {now}
        WHERE name = {template.Name} AND language = {template.Language}
        """);

    public static ValueTask Delete(UnitOfWork unit, MailTemplate template) =>
        unit.Add($"DELETE FROM mail_templates WHERE name = {template.Name} AND language = {template.Language}");

    /// <summary>The languages of a template, the operator's and the program's; empty stands for the one without.</summary>
    public static async ValueTask<List<string>> Languages(Session db, string name)
    {
        var stored = await db.All($"SELECT language FROM mail_templates WHERE name = {name}", row => row.Text(0)).ConfigureAwait(false);
        return [.. BuiltInTemplates.All.Where(t => t.Name == name).Select(t => t.Language).Union(stored).Order(StringComparer.Ordinal)];
    }
}
