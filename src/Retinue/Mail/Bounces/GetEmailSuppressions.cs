using Retinue.Clients;
using Retinue.Storage;

namespace Retinue.Mail.Bounces;

/// <summary>Lists the addresses to which nothing is sent, the latest first. Our own.</summary>
internal sealed class GetEmailSuppressions : ApiAction
{
    private static readonly TextParam Email = new("email", "Only this address") { Example = "jane.doe@example.com" };
    private static readonly TextParam Reason = new("reason", "Only those of one reason") { Example = "bounce" };

    private static readonly Field ReasonField = Field.Text("reason", "bounce: nobody can be reached there; complaint: the recipient called mail spam; manual: the staff said so");
    private static readonly Field Details = Field.Text("details", "What the mail server said, or the staff"), MailId = Field.Id("emailid", "The message that came back; 0 without one");
    private static readonly Field CreatedAt = Field.Text("created_at", "Since when, in UTC");

    private static readonly Field List = Field.List("suppressions", "suppression", "The addresses", SuppressionParams.EmailField, ReasonField, Details, MailId, CreatedAt);

    public override ActionSpec Spec { get; } = new("GetEmailSuppressions", "Lists the addresses to which nothing is sent")
    {
        Params = [.. Paging.Params, Email, Reason],
        Returns = [.. Paging.Fields, List],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (start, size) = Paging.Read(call);
        List<Sql> where = [$"1 = 1"];
        if (EmailKey.Of(call.Text(Email)) is { Length: > 0 } key) where.Add($"email_key = {key}");
        if (call.Text(Reason).Trim().ToLowerInvariant() is { Length: > 0 } reason) where.Add($"reason = {reason}");
        var (total, rows) = await call.Read(db => Suppressions.Page(db, Sql.Join(" AND ", where), start, size)).ConfigureAwait(false);
        return Paging.Reply(List, total, start, [.. rows.Select(s => new Reply
        {
            { SuppressionParams.EmailField, s.Email }, { ReasonField, s.Reason }, { Details, s.Details }, { MailId, s.MailId }, { CreatedAt, Dates.Second(s.CreatedAt) },
        })]);
    }
}
