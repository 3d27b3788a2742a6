using Retinue.Mail;
using Retinue.Mail.Templates;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail;

/// <summary>The hooks around the sending of a message: what they are shown, what their answers do, and that a failure stops the message.</summary>
public sealed class MailHookTests
{
    [Theory, Engines]
    public async Task EmailPreSend_sets_merge_fields_of_every_kind_and_sees_no_secret(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        var hooks = desk.Api.Api.Hooks;
        IReadOnlyDictionary<string, object?> shown = new Dictionary<string, object?>();
        hooks.AddAnswer("EmailPreSend", 1, hook =>
        {
            Assert.Equal(("Password Reset Validation", 0L), (hook.Variables["messagename"], hook.Variables["relid"]));
            shown = (IReadOnlyDictionary<string, object?>)hook.Variables["mergefields"]!;
            return new(new Dictionary<string, object?> { ["firstname"] = "First", ["token"] = "swapped", ["total"] = 12L, ["lines"] = new[] { "a", "b" }, ["attachments"] = "none" });
        });
        hooks.AddAnswer("EmailPreSend", 2, _ => new(new Dictionary<string, object?> { ["mergefields"] = new Dictionary<string, object?> { ["firstname"] = "Second" } }));
        hooks.AddAnswer("EmailPreSend", 3, _ => new((IReadOnlyDictionary<string, object?>?)null));
        hooks.Add("EmailPreSend", 4, _ => default);
        await desk.Do("ResetPassword", "email=owner@example.com");
        var mail = await desk.Mail(1);
        var changed = await MailHooks.PreSend(desk.Api.Api, mail);
        Assert.Equal(["firstname", "lastname", "email", "expires_at"], shown.Keys);
        var fields = MailVariables.Read(changed!.Variables);
        Assert.Equal(("Second", "Owner", 12L), (fields["firstname"], fields["lastname"], fields["total"]));
        Assert.Equal(["a", "b"], Assert.IsType<List<object?>>(fields["lines"]));
        Assert.DoesNotContain("token", fields.Keys);
        Assert.DoesNotContain("attachments", fields.Keys);
        Assert.Equal(mail.Secrets, changed.Secrets);
    }

    [Theory, Engines]
    public async Task EmailPreSend_stops_a_message_in_whatever_way_it_says_yes(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("SendEmail", "messagename=Notice", "id=1");
        var mail = await desk.Mail(1);
        Assert.Same(mail, await MailHooks.PreSend(desk.Api.Api, mail));
        object? says = "0";
        desk.Api.Api.Hooks.AddAnswer("EmailPreSend", 1, _ => new(new Dictionary<string, object?> { ["abortsend"] = says }));
        foreach (var (answer, stops) in new (object?, bool)[] { ("0", false), (false, false), (null, false), (true, true), ("1", true), (1L, true) })
        {
            says = answer;
            Assert.Equal(stops, await MailHooks.PreSend(desk.Api.Api, mail) == null);
        }
    }

    [Theory, Engines]
    public async Task PreEmailSendReduceRecipients_takes_copies_away_and_adds_nobody(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("SendEmail", "customtype=support", "customsubject=S", "custommessage=M", "clientid=1", "id=5");
        var mail = await desk.Mail(1);
        var all = (await desk.Api.Api.Store.Read(db => MailRows.Recipients(db, [mail])))[1].ToList();
        Assert.Equal(["owner@example.com", "ines@example.com", "sam@example.com"], all.Select(r => r.Email));
        Assert.Same(all, await MailHooks.Reduce(desk.Api.Api, mail, all));

        Func<IReadOnlyDictionary<string, object?>, IReadOnlyDictionary<string, object?>?> answer = _ => null;
        desk.Api.Api.Hooks.AddAnswer("PreEmailSendReduceRecipients", 1, hook =>
        {
            var lists = (IReadOnlyDictionary<string, object?>)hook.Variables["recipients"]!;
            Assert.Equal(["cc", "bcc"], lists.Keys);
            return new(answer((IReadOnlyDictionary<string, object?>)lists["cc"]!));
        });
        await Gets("owner ines sam", _ => null);
        await Gets("owner ines sam", cc => Answer("cc", cc));
        await Gets("owner ines sam", _ => Answer("bcc", new Dictionary<string, object?>()));
        await Gets("owner", _ => Answer("cc", new Dictionary<string, object?>()));
        await Gets("owner", _ => Answer("cc", Array.Empty<string>()));
        await Gets("owner sam", cc => Answer("cc", cc.Where(p => (string)((IReadOnlyDictionary<string, object?>)p.Value!)["email"]! == "sam@example.com").ToDictionary()));
        await Gets("owner sam", cc => Answer("recipients", Answer("cc", cc.Skip(1).ToDictionary())));
        await Gets("owner ines", _ => Answer("cc", new[] { new Dictionary<string, object?> { ["email"] = "INES@example.com" }, new() { ["email"] = "stranger@example.com" } }));

        // A message about a login is for one person; nobody is asked.
        var one = mail with { Category = "" };
        Assert.Same(all, await MailHooks.Reduce(desk.Api.Api, one, all));

        async Task Gets(string expected, Func<IReadOnlyDictionary<string, object?>, IReadOnlyDictionary<string, object?>?> says)
        {
            answer = says;
            Assert.Equal(expected, string.Join(' ', (await MailHooks.Reduce(desk.Api.Api, mail, all)).Select(r => r.Email.Split('@')[0])));
        }

        static Dictionary<string, object?> Answer(string name, object value) => new() { [name] = value };
    }

    [Theory, Engines]
    public async Task Where_each_gets_a_message_of_their_own_all_but_the_first_can_be_taken_away(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("UpdateEmailRule", "category=support", "delivery=separate");
        await desk.Do("SendEmail", "customtype=support", "customsubject=S", "custommessage=M", "clientid=1", "id=5");
        var mail = await desk.Mail(1);
        var all = (await desk.Api.Api.Store.Read(db => MailRows.Recipients(db, [mail])))[1].ToList();
        Assert.Equal(["to", "to", "to"], all.Select(r => r.Role));
        desk.Api.Api.Hooks.AddAnswer("PreEmailSendReduceRecipients", 1, _ => new(new Dictionary<string, object?> { ["cc"] = Array.Empty<object>() }));
        Assert.Equal(["owner@example.com"], (await MailHooks.Reduce(desk.Api.Api, mail, all)).Select(r => r.Email));
    }

    [Theory, Engines]
    public async Task EmailPreLog_changes_what_is_kept_or_keeps_nothing(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("SendEmail", "messagename=Invoice Sent", "clientid=1", "id=7");
        var mail = await desk.Mail(1);
        var all = (await desk.Api.Api.Store.Read(db => MailRows.Recipients(db, [mail])))[1].ToList();
        var text = new MailText("Subject", "<p>4111 1111</p>", "4111 1111", "", "");
        Assert.Equal(new KeptText("Subject", "<p>4111 1111</p>"), await Kept());
        Hook? heard = null;
        desk.Api.Api.Hooks.AddAnswer("EmailPreLog", 2, hook => { heard = hook; return new(new Dictionary<string, object?> { ["message"] = "<p>****</p>" }); });
        desk.Api.Api.Hooks.AddAnswer("EmailPreLog", 1, _ => new(new Dictionary<string, object?> { ["message"] = "first", ["subject"] = "Kept", ["abortLogging"] = false }));
        Assert.Equal(new KeptText("Kept", "<p>****</p>"), await Kept());
        Assert.Equal(["userid", "date", "to", "cc", "bcc", "subject", "message", "attachments"], heard!.Variables.Keys);
        Assert.Equal((1L, "2026-02-03 04:05:06", "owner@example.com", "ines@example.com", "Subject"), (heard.Variables["userid"], heard.Text("date"), heard.Text("to"), heard.Text("cc"), heard.Text("subject")));
        desk.Api.Api.Hooks.AddAnswer("EmailPreLog", 3, _ => new(new Dictionary<string, object?> { ["abortLogging"] = true }));
        Assert.Null(await Kept());

        Task<KeptText?> Kept() => MailHooks.PreLog(desk.Api.Api, mail, all, new KeptText(text.Subject, text.Html));
    }

    [Theory, Engines]
    public async Task A_hook_that_fails_or_hangs_or_answers_what_cannot_be_stored_refuses(string engine)
    {
        await using var desk = await MailDesk.Open(engine, options => options with { HookPatience = TimeSpan.FromMilliseconds(300) });
        await desk.Do("SendEmail", "messagename=Notice", "id=1");
        var mail = await desk.Mail(1);
        using var end = new ManualResetEventSlim();
        var circle = new Dictionary<string, object?>();
        circle["again"] = circle;
        Func<ValueTask<IReadOnlyDictionary<string, object?>?>>[] ways =
            [() => throw new InvalidOperationException("broken"), () => { end.Wait(); return default; }, () => new(circle)];
        var way = 0;
        desk.Api.Api.Hooks.AddAnswer("EmailPreSend", 1, _ => ways[way]());
        for (; way < ways.Length; way++)
            Assert.Equal(CommonErrors.NotChecked, (await Assert.ThrowsAsync<Refused>(() => MailHooks.PreSend(desk.Api.Api, mail))).Error);
        end.Set();
    }

    [Fact]
    public async Task Only_the_points_that_are_asked_take_such_hooks()
    {
        await using var api = await TestApi.Open(EnginesAttribute.SQLite);
        Assert.Throws<ArgumentException>(() => api.Api.Hooks.AddAnswer("ContactAdd", 1, _ => default));
        Assert.Throws<ArgumentException>(() => api.Api.Hooks.AddAnswer("Nonsense", 1, _ => default));
        Assert.Throws<ArgumentException>(() => api.Api.Hooks.AddValidation("EmailPreSend", 1, _ => default));
        Assert.All(Hooks.AnswerPoints, point => Assert.Contains(point, Hooks.Points));
    }
}
