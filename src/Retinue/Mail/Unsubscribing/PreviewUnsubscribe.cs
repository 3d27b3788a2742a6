namespace Retinue.Mail.Unsubscribing;

/// <summary>
/// What a link to unsubscribe would do, for the page that asks. Not among <see cref="ActionList"/>: nobody calls it with a credential.
/// </summary>
internal sealed class PreviewUnsubscribe : ApiAction
{
    public override ActionSpec Spec { get; } = new("PreviewUnsubscribe", "Tells whom a link to unsubscribe signs off from what")
    {
        Params = [UnsubscribeEmail.Token],
        Returns = [UnsubscribeEmail.Email, UnsubscribeEmail.Category],
        Errors = [UnsubscribeErrors.LinkInvalid, UnsubscribeErrors.CategoryStays],
    };

    public override Task<Reply> Run(Call call) => call.Read(async db =>
    {
        var who = await Subscriber.Find(db, UnsubscribeToken.Read(call.Api.Vault, call.Text(UnsubscribeEmail.Token))).ConfigureAwait(false);
        if (!await who.MayLeave(db).ConfigureAwait(false)) throw new Refused(UnsubscribeErrors.CategoryStays);
        return new Reply { { UnsubscribeEmail.Email, who.Email }, { UnsubscribeEmail.Category, who.Category.Key } };
    });
}
