using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Mail.Routing;

/// <summary>
/// How the operator's own categories are stored and read. One that is deleted stays as a row: its place, and with it the bits of everybody's
/// choices, is never another category's, and when its name comes back, so do the choices.
/// </summary>
internal static class MailCategoryRows
{
    public static ValueTask<List<MailCategory>> All(Session db) =>
        db.All($"SELECT name, place, title FROM mail_categories WHERE is_deleted = 0 ORDER BY place", FromRow);

    /// <summary>One of the six or of the operator's own; null when there is none of that name.</summary>
    public static async ValueTask<MailCategory?> Find(Session db, string name) => MailCategory.OfKey(name)
        ?? await db.First($"SELECT name, place, title FROM mail_categories WHERE name = {name} AND is_deleted = 0", FromRow).ConfigureAwait(false);

    /// <summary>Takes one of the operator's own for this unit of work: nobody deletes it, or changes it, until the commit.</summary>
    /// <exception cref="Refused"><see cref="EmailCategoryErrors.NotFound"/>.</exception>
    public static async ValueTask<MailCategory> Lock(UnitOfWork unit, string name) =>
        await TryLock(unit.Db, name).ConfigureAwait(false) ?? throw new Refused(EmailCategoryErrors.NotFound);

    /// <summary>As <see cref="Lock"/>; null when there is none of that name.</summary>
    public static async ValueTask<MailCategory?> TryLock(Session db, string name) =>
        await db.Execute($"UPDATE mail_categories SET version = version + 1 WHERE name = {name} AND is_deleted = 0").ConfigureAwait(false) == 0
            ? null : await Find(db, name).ConfigureAwait(false);

    /// <summary>Stores a new one in the next free place, or the one that was deleted under this name in its old place.</summary>
    /// <exception cref="Refused"><see cref="EmailCategoryErrors.Taken"/> or <see cref="EmailCategoryErrors.TooMany"/>.</exception>
    public static async ValueTask<MailCategory> Add(UnitOfWork unit, string name, string title, long now)
    {
        if (await unit.Db.Execute($"UPDATE mail_categories SET version = version + 1, is_deleted = 0, title = {title}, updated_at = {now} WHERE name = {name} AND is_deleted = 1").ConfigureAwait(false) > 0)
            return (await Find(unit.Db, name).ConfigureAwait(false))!;
        if (await Find(unit.Db, name).ConfigureAwait(false) != null) throw new Refused(EmailCategoryErrors.Taken);
        var place = await unit.Db.Number($"SELECT MAX(place) FROM mail_categories").ConfigureAwait(false) + 1;
        if (place > MailCategory.MaxCustom) throw new Refused(EmailCategoryErrors.TooMany);
        // Of two at the same instant one takes the place; the other is refused, and may try again.
        await unit.Add($"INSERT INTO mail_categories (name, version, place, title, is_deleted, created_at, updated_at) VALUES ({name}, 1, {place}, {title}, {false}, {now}, {now})",
            duplicate: EmailCategoryErrors.Raced).ConfigureAwait(false);
        return MailCategory.Custom(name, place, title);
    }

    public static ValueTask Rename(UnitOfWork unit, MailCategory category, string title, long now) =>
        unit.Add($"UPDATE mail_categories SET title = {title}, updated_at = {now} WHERE name = {category.Key}");

    public static ValueTask Delete(UnitOfWork unit, MailCategory category, long now) =>
        unit.Add($"UPDATE mail_categories SET is_deleted = {true}, updated_at = {now} WHERE name = {category.Key}");

    /// <summary>Whether any template is of this category.</summary>
    public static async ValueTask<bool> IsUsed(Session db, string name) =>
        await db.Number($"SELECT COUNT(*) FROM mail_templates WHERE type = {name}").ConfigureAwait(false) > 0;

    private static MailCategory FromRow(System.Data.Common.DbDataReader row) => MailCategory.Custom(row.Text(0), row.Long(1), row.Text(2));
}
