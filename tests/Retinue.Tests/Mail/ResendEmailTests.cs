using Retinue.Mail;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail;

/// <summary>ResendEmail: the same message, to those who are to get it now.</summary>
public sealed class ResendEmailTests
{
    [Theory, Engines]
    public async Task What_was_sent_goes_out_again_as_a_new_message_to_those_who_want_it_now(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("SendEmail", "messagename=Invoice Sent", "clientid=1", "id=7", "customvars[total]=12");
        await desk.Sent(1, "Your invoice", "<p>12</p>");
        await desk.Do("UpdateContact", "contactid=1", "email_preferences[invoice]=0");
        await desk.Do("UpdateContact", "contactid=2", "email_preferences[invoice]=1");
        var (result, events) = await desk.Api.Raise("ResendEmail", "emailid=1");
        Assert.Equal(2L, result["emailid"]);
        Assert.Equal("""{"userid":1,"emailid":2,"originalid":1,"messagename":"Invoice Sent","category":"invoice","relid":7,"recipients":2}""", Assert.Single(events).Data.GetRawText());
        Assert.Equal(["to owner@example.com preference_on", "cc sam@example.com preference_on", "- contact 1 preference_off", "- contact 3 preference_off"], await desk.People(2));
        var (before, after) = (await desk.Mail(1), await desk.Mail(2));
        Assert.Equal((before.Variables, MailState.Waiting, ""), (after.Variables, after.State, after.Html));
        Assert.NotEqual(before.Uid, after.Uid);
        Assert.Equal(MailState.Sent, before.State);
    }

    [Theory, Engines]
    public async Task A_text_of_its_own_and_the_one_who_opened_the_ticket_are_kept(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("SendEmail", "customtype=support", "customsubject=Re", "custommessage=<p>Hi</p>", "clientid=1", "id=5", "contactid=2");
        await desk.Sent(1, "Re", "<p>Hi</p>", MailState.Failed, "550");
        await desk.Do("ResendEmail", "emailid=1");
        Assert.Equal(new CustomText("Re", "<p>Hi</p>"), MailRows.Custom(await desk.Mail(2)));
        Assert.Equal(["to owner@example.com preference_on", "cc sam@example.com opened_ticket", "- contact 1 others_ticket", "- contact 3 preference_off"], await desk.People(2));
    }

    [Theory, Engines]
    public async Task Nobody_who_wants_it_any_more_gets_it(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("SendEmail", "messagename=Notice", "id=1");
        await desk.Sent(1, "A notice", "<p/>");
        await desk.Do("UpdateClient", "clientid=1", "email_preferences[general]=0");
        Assert.Equal("Nobody of the account gets the message: it is kept, and GetEmail says why", (await desk.Do("ResendEmail", "emailid=1"))["warning"]);
        Assert.Equal(MailState.Nobody, (await desk.Mail(2)).State);
    }

    [Theory, Engines]
    public async Task What_waits_what_carried_a_token_and_what_was_erased_is_refused(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("SendEmail", "customtype=general", "customsubject=S", "custommessage=M", "id=1");
        await desk.Api.Refuse("The email is still to be sent", "ResendEmail", "emailid=1");
        await desk.Do("ResetPassword", "email=owner@example.com");
        const string login = "An email about a login is not sent again: ask for a new one";
        await desk.Api.Refuse(login, "ResendEmail", "emailid=2");
        await desk.Sent(2, "Reset", "<p>...</p>");
        await desk.Api.Refuse(login, "ResendEmail", "emailid=2");
        await desk.Do("EraseClient", "clientid=1", "confirm=1");
        await desk.Api.Refuse("Nothing is left of what the email said", "ResendEmail", "emailid=1");
        await desk.Api.Refuse("Email ID Not Found", "ResendEmail", "emailid=9");
        await desk.Api.Refuse("Email ID Not Found", "ResendEmail");
    }
}
