using Retinue.ClientGroups;

namespace Retinue.Mail.Routing;

/// <summary>Lists the categories of mail, the documented six first, each with the rule that is in force for it. Our own.</summary>
internal sealed class GetEmailCategories : ApiAction
{
    private static readonly IntParam GroupId = new("groupid", "The rules for the clients of this group; without it those for clients in no group") { Example = "1" };

    private static readonly Field Name = Field.Text("name", "Its name in preferences, rules and templates"), Title = Field.Text("title", "Its name for people"), Custom = Field.Flag("custom", "Whether it is the operator's own");
    private static readonly Field Ruled = Field.Text("ruled", "What the operator has ruled for just this group, or for all clients: names separated by commas");

    private static readonly Field Categories = Field.List("categories", "category", "The categories",
        [Name, Title, Custom, .. EmailCategoryParams.RuleFields, Ruled]);

    public override ActionSpec Spec { get; } = new("GetEmailCategories", "Lists categories of mail and the rules for them")
    {
        Params = [GroupId],
        Returns = [Paging.Total, Categories],
        Errors = [ClientGroupErrors.IdNotFound],
    };

    public override Task<Reply> Run(Call call) => call.Read(async db =>
    {
        var group = call.Number(GroupId) ?? 0;
        if (group != 0 && await db.Number($"SELECT COUNT(*) FROM client_groups WHERE id = {group}").ConfigureAwait(false) == 0)
            throw new Refused(ClientGroupErrors.IdNotFound) { Parameter = GroupId.Name };
        var rules = await MailRules.Read(db).ConfigureAwait(false);
        var rows = rules.Categories.Select(c => Row(rules, c, group)).ToList();
        return new Reply { { Paging.Total, rows.Count }, { Categories, rows } };
    });

    private static Reply Row(MailRules rules, MailCategory category, long group)
    {
        var row = new Reply { { Name, category.Key }, { Title, category.Title }, { Custom, category.IsCustom } };
        EmailCategoryParams.AddRule(row, rules.For(category, group));
        row.Add(Ruled, string.Join(",", rules.Of(category, group).Ruled.Select(r => r.Value.Name)));
        return row;
    }
}
