using System.CommandLine;
using MimeKit;
using Retinue.Mail;
using Retinue.Mail.Delivery;
using Retinue.Mail.Templates;
using Retinue.Storage;

namespace Retinue.Server.Cli;

/// <summary><c>retinue mail list|show|send</c>: the messages that were sent, wait, or were captured for want of a mail server.</summary>
internal static class MailQueueCommands
{
    private static readonly string[] States = [MailState.Waiting, MailState.Captured, MailState.Sent, MailState.Failed, MailState.Nobody, MailState.Void];

    public static Command List()
    {
        var state = new Option<string>("--state") { Description = $"Only those that are {string.Join(", ", States[..^1])} or {States[^1]}", DefaultValueFactory = _ => "" };
        state.AcceptOnlyFromAmong(["", .. States]);
        var client = new Option<long?>("--client") { Description = "Only those of this client" };
        var template = new Option<string>("--template") { Description = "Only those of this template", DefaultValueFactory = _ => "" };
        var to = new Option<string>("--to") { Description = "Only those to this address", DefaultValueFactory = _ => "" };
        var count = new Option<int>("--count") { Description = "How many", DefaultValueFactory = _ => 25 };
        var command = new Command("list", "Lists the latest messages") { state, client, template, to, count };
        command.SetAction(CliContext.WithApi(async (line, api) =>
        {
            List<Sql> where = [$"1 = 1"];
            if (line.GetValue(state) is { Length: > 0 } s) where.Add($"state = {s}");
            if (line.GetValue(client) is { } c) where.Add($"client_id = {c}");
            if (line.GetValue(template) is { Length: > 0 } t) where.Add($"template = {t}");
            if (line.GetValue(to) is { Length: > 0 } a) where.Add($"EXISTS (SELECT 1 FROM mail_recipients WHERE mail_recipients.mail_id = mails.id AND mail_recipients.email = {a})");
            var rows = await api.Store.Read(db => MailOutbox.List(db, Sql.Join(" AND ", where), Math.Max(1, line.GetValue(count))));
            foreach (var (mail, recipients) in rows)
                Console.WriteLine($"{mail.Id,6}  {Time(mail.CreatedAt)}  {mail.State,-8}  {string.Join(", ", recipients.Select(r => r.Email)),-30}  {Title(mail)}{(mail.Error.Length > 0 ? $"  ! {mail.Error}" : "")}");
            return 0;
        }));
        return command;
    }

    public static Command Show()
    {
        var id = new Argument<long>("id") { Description = "The message's id" };
        var html = new Option<bool>("--html") { Description = "Only the HTML" };
        var text = new Option<bool>("--text") { Description = "Only the text" };
        var raw = new Option<bool>("--raw") { Description = "As it goes over the wire" };
        var command = new Command("show", "Shows a message: who gets it and why, and what it says; what was not sent yet with its secrets") { id, html, text, raw };
        command.SetAction(CliContext.WithApi(async (line, api) =>
        {
            var options = await api.Configuration.Current();
            if (await MailOutbox.Find(api, options, line.GetValue(id)) is not { } found) throw new FormatException("There is no such message.");
            // What was sent is shown as it was, even if its template is another by now.
            if (found.Mail.State is not (MailState.Waiting or MailState.Captured) && found.Mail.Html.Length > 0)
                found = found with { Text = found.Text is { } now ? now with { Subject = found.Mail.Subject, Html = found.Mail.Html, Text = PlainText.Of(found.Mail.Html) } : null };
            if (found.Text is not { } says) throw new FormatException(found.Problem);
            if (line.GetValue(html)) Console.WriteLine(says.Html);
            else if (line.GetValue(text)) Console.WriteLine(says.Text);
            else if (line.GetValue(raw))
                foreach (var message in found.Recipients.Where(r => r.State != MailRecipient.Void).Select(r => r.Message).Distinct())
                {
                    using var wire = MailMessage.Of(api.MailSettings, api.Vault, options, found, message, DateTimeOffset.FromUnixTimeMilliseconds(found.Mail.CreatedAt));
                    await wire.WriteToAsync(new FormatOptions { NewLineFormat = NewLineFormat.Unix }, Console.OpenStandardOutput());
                    Console.WriteLine();
                }
            else ShowAll(found, says.Subject, says.Text);
            return 0;
        }));
        return command;
    }

    public static Command Send()
    {
        var id = new Argument<long[]>("id") { Description = "The messages' ids; without one all that were captured", Arity = ArgumentArity.ZeroOrMore };
        var failed = new Option<bool>("--failed") { Description = "All that failed too" };
        var command = new Command("send", "Sends messages that were captured or have failed, and what is due, and stops") { id, failed };
        command.SetAction(CliContext.WithApi(async (line, api) =>
        {
            if (api.MailSettings.Server == null) throw new SettingException("There is no mail server; set RETINUE_SMTP_URL.");
            var ids = line.GetValue(id) ?? [];
            Sql where = ids.Length > 0 ? $"id IN ({Sql.List(ids)})" : line.GetValue(failed) ? $"1 = 1" : (Sql)$"state = {MailState.Captured}";
            var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
            var queued = await api.Store.Write(db => MailOutbox.SendAgain(db, where, now));
            if (queued == 0 && ids.Length > 0) throw new FormatException("None of them was captured or has failed, or what failed carried a link that is no longer valid.");
            try
            {
                await new MailWorker(api).Drain();
            }
            catch (MailServerException e)
            {
                throw new IOException($"{e.Message}. The messages wait; 'retinue serve' sends them as soon as it can.");
            }
            var left = await api.Store.Read(db => MailOutbox.Count(db, now));
            Console.WriteLine($"{queued} queued again; {left.Waiting} wait, {left.Failed} failed{(left.Error.Length > 0 ? $"  ! {left.Error}" : "")}");
            return left.Failed == 0 ? 0 : 1;
        }));
        return command;
    }

    private static void ShowAll(HeldMail found, string subject, string text)
    {
        var mail = found.Mail;
        Line("state", mail.State + (mail.Error.Length > 0 ? $": {mail.Error}" : ""));
        Line("queued", Time(mail.CreatedAt));
        if (mail.FinishedAt > 0) Line("finished", Time(mail.FinishedAt));
        else if (mail.DueAt < MailQueue.Never) Line("due", $"{Time(mail.DueAt)}, after {mail.Attempts} attempts");
        Line("template", $"{(mail.Template.Length > 0 ? mail.Template : "(own text)")}{(mail.Category.Length > 0 ? $" ({mail.Category})" : "")}");
        foreach (var r in found.Recipients)
            Line(r.Role, $"{(r.Name.Length > 0 ? $"{r.Name} <{r.Email}>" : r.Email)}  {r.State}, {r.Reason}{(r.Answer.Length > 0 ? $"  {r.Answer}" : "")}");
        foreach (var passed in MailRows.Passed(mail))
            Line("not", $"{(passed.ContactId == 0 ? "the owner" : $"contact {passed.ContactId}")}  {passed.Reason}");
        Line("subject", subject);
        Console.WriteLine();
        Console.WriteLine(text);

        static void Line(string name, string value) => Console.WriteLine($"{name,-9} {value}");
    }

    private static string Title(StoredMail mail) => mail.Subject.Length > 0 ? mail.Subject : mail.Template.Length > 0 ? mail.Template : "(own text)";

    private static string Time(long at) => DateTimeOffset.FromUnixTimeMilliseconds(at).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
