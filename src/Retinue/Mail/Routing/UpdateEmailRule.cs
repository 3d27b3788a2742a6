using Retinue.ClientGroups;
using Retinue.Events;

namespace Retinue.Mail.Routing;

/// <summary>
/// Changes what a call brings of the rule for a category of mail, for all clients or for those of a group. An empty value takes back what was
/// ruled: then the rule for all clients decides, and after that the program's own. Our own.
/// </summary>
internal sealed class UpdateEmailRule : ApiAction
{
    private static readonly TextParam Category = EmailCategoryParams.Required("The category, one of the six or of the operator's own");
    private static readonly IntParam GroupId = new("groupid", "For the clients of this group; for all when absent") { Example = "1" };

    private static readonly Field GroupIdField = Field.Id("groupid", "The client group; 0 for all clients");

    public override ActionSpec Spec { get; } = new("UpdateEmailRule", "Changes who gets mail of a category, and how")
    {
        Params = [Category, GroupId, .. EmailCategoryParams.OfRule],
        Returns = [EmailCategoryParams.CategoryField, GroupIdField],
        Errors = [EmailCategoryErrors.NotFound, ClientGroupErrors.IdNotFound, EmailCategoryErrors.ValueInvalid, EmailCategoryErrors.SenderInvalid, EmailCategoryErrors.SenderNameInvalid, EmailCategoryErrors.Raced],
        Raises = [EventNames.EmailRuleEdit],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var name = EmailCategoryParams.Read(call, Category);
        var group = call.Number(GroupId) ?? 0;
        var sent = EmailCategoryParams.OfRule.Zip(RuleValue.All).Where(p => call.Has(p.First))
            .Select(p => (Value: p.Second, Text: EmailCategoryParams.ReadRule(p.Second, call.Text(p.First)))).ToList();
        var reply = await call.Write(async unit =>
        {
            // Locked, so that neither is deleted while there are rules for it.
            var category = MailCategory.OfKey(name) ?? await MailCategoryRows.Lock(unit, name).ConfigureAwait(false);
            if (group != 0) await ClientGroupRows.Lock(unit, group).ConfigureAwait(false);
            var stored = await MailRuleRows.Lock(unit, name, group).ConfigureAwait(false);
            var before = stored ?? RuleTexts.None;
            var after = sent.Aggregate(before, (texts, one) => texts.With(one.Value, one.Text));
            if (EmailCategoryEvents.Ruled(category, group, before, after) is { } edited)
            {
                await MailRuleRows.Store(unit, name, group, stored, after, call.Now).ConfigureAwait(false);
                await unit.Raise(edited).ConfigureAwait(false);
            }
            return new Reply { { EmailCategoryParams.CategoryField, name }, { GroupIdField, group } };
        }).ConfigureAwait(false);
        call.Api.MailRules.Forget();
        return reply;
    }
}
