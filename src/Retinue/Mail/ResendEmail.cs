using Retinue.Clients;
using Retinue.Events;
using Retinue.Mail.Routing;

namespace Retinue.Mail;

/// <summary>
/// Sends what a message said again, as a new message, to those who are to get it now: preferences, rules and addresses may have changed.
/// Our own.
/// </summary>
internal sealed class ResendEmail : ApiAction
{
    private static readonly Field EmailId = Field.Id("emailid", "The id of the new message");

    public override ActionSpec Spec { get; } = new("ResendEmail", "Sends a message again")
    {
        Params = [GetEmail.EmailId],
        Returns = [EmailId],
        Errors = [MailErrors.NotFound, MailErrors.StillWaiting, MailErrors.NotSentAgain, MailErrors.NothingLeft],
        Raises = [EventNames.EmailResend],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(GetEmail.EmailId);
        return call.Write(async unit =>
        {
            var mail = await MailRows.Find(unit.Db, id).ConfigureAwait(false) ?? throw new Refused(MailErrors.NotFound);
            // What is about a login went to one address, for whoever had it then, and may have carried a token.
            if (mail is not { ClientId: { } client, Category.Length: > 0, Secrets: "{}" }) throw new Refused(MailErrors.NotSentAgain);
            if (mail.State is MailState.Waiting or MailState.Captured) throw new Refused(MailErrors.StillWaiting);
            if (mail is { Custom: "", Template: "" } or { Custom: "", Variables: "{}" }) throw new Refused(MailErrors.NothingLeft);
            await ClientRows.Lock(unit, client, MailErrors.NotFound).ConfigureAwait(false);
            var route = await MailRouting.Decide(unit.Db, client, mail.Category, mail.OpenerId).ConfigureAwait(false) ?? throw new Refused(MailErrors.NotFound);
            // What was addressed to one person is so again.
            var decisions = MailRows.Addressee(mail, await MailRows.Recipients(unit.Db, id).ConfigureAwait(false)) is { } one
                ? Recipients.Only(one.ContactId ?? 0, route.Decisions) : route.Decisions;
            var added = await MailQueue.AddRouted(unit, new NewMail(mail.Template, MailVariables.Read(mail.Variables))
            {
                Custom = MailRows.Custom(mail),
                Category = mail.Category,
                ClientId = client,
                RelatedId = mail.RelatedId,
                OpenerId = mail.OpenerId,
                Language = route.Account.Language,
            }, decisions, call.Now).ConfigureAwait(false);
            await unit.Raise(MailEvents.SentAgain(added, mail, route with { Decisions = decisions })).ConfigureAwait(false);
            if (!decisions.Any(d => d.Reason.Gets)) call.Warn(MailEvents.NobodyGetsIt);
            return new Reply { { EmailId, added } };
        });
    }
}
