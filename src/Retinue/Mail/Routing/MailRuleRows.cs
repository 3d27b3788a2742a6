using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Mail.Routing;

/// <summary>How the operator's rules are stored and read.</summary>
internal static class MailRuleRows
{
    public static async ValueTask<IReadOnlyDictionary<(string Category, long Group), RuleTexts>> Where(Session db, Sql condition)
    {
        var rows = await db.All($"SELECT category, group_id, {Columns} FROM mail_rules WHERE {condition}",
            row => (Key: (row.Text(0), row.Long(1)), Texts: new RuleTexts([.. RuleValue.All.Select((_, i) => row.Text(2 + i))]))).ConfigureAwait(false);
        return rows.ToDictionary(r => r.Key, r => r.Texts);
    }

    /// <summary>What is ruled for one category and group. The first statement takes the row, so of two calls the later sees what the earlier did.</summary>
    /// <returns>Null when nothing has been ruled so far.</returns>
    public static async ValueTask<RuleTexts?> Lock(UnitOfWork unit, string category, long group)
    {
        if (await unit.Db.Execute($"UPDATE mail_rules SET version = version + 1 WHERE category = {category} AND group_id = {group}").ConfigureAwait(false) == 0) return null;
        return (await Where(unit.Db, $"category = {category} AND group_id = {group}").ConfigureAwait(false)).Values.First();
    }

    /// <summary>Stores what is ruled; <paramref name="before"/> is what <see cref="Lock"/> answered.</summary>
    public static ValueTask Store(UnitOfWork unit, string category, long group, RuleTexts? before, RuleTexts after, long now)
    {
        if (before == null)
            return unit.Add($"""
                INSERT INTO mail_rules (category, group_id, version, created_at, updated_at, {Columns})
                VALUES ({category}, {group}, 1, {now}, {now}, {Sql.Join(", ", RuleValue.All.Select(v => (Sql)$"{after[v]}"))})
                """, duplicate: EmailCategoryErrors.Raced);
        return unit.Add($"""
            UPDATE mail_rules SET updated_at = {now}, {Sql.Join(", ", RuleValue.All.Select(v => (Sql)$"{Sql.Words(v.Name)} = {after[v]}"))}
            WHERE category = {category} AND group_id = {group}
            """);
    }

    /// <summary>Nothing is ruled for a category that is deleted.</summary>
    public static ValueTask DeleteOfCategory(UnitOfWork unit, string category) => unit.Add($"DELETE FROM mail_rules WHERE category = {category}");

    /// <summary>Nothing is ruled for a group that is deleted.</summary>
    public static ValueTask DeleteOfGroup(UnitOfWork unit, long group) => unit.Add($"DELETE FROM mail_rules WHERE group_id = {group}");

    private static Sql Columns => Sql.Words(string.Join(", ", RuleValue.All.Select(v => v.Name)));
}
