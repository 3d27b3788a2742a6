using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Retinue.Mail;
using Retinue.Mail.Delivery;
using Retinue.Server.Api;
using Retinue.Storage;

namespace Retinue.Bench;

/// <summary>How fast a long queue of mail goes out, what it takes of memory, and what AddContact notices of it.</summary>
internal static class MailBench
{
    private const int Connections = 64;

    /// <summary>Nothing has gone out for so long: something is wrong.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Command Command()
    {
        var mariaDb = new Option<string?>("--mariadb") { Description = "RETINUE_DATABASE of an empty MariaDB database that may be dropped; without it only SQLite is measured" };
        var count = new Option<int>("--count") { Description = "How many messages are queued", DefaultValueFactory = _ => 100_000 };
        var seconds = new Option<double>("--seconds") { Description = "How long AddContact is measured each time", DefaultValueFactory = _ => 4 };
        var rounds = new Option<int>("--rounds") { Description = "How often AddContact is measured with and without mail; the median counts", DefaultValueFactory = _ => 5 };
        var command = new Command("mail", "Measures the delivery of a long queue beside the mail server's own speed, and AddContact beside it.") { mariaDb, count, seconds, rounds };
        command.SetAction(async (line, _) =>
        {
            await Engine("SQLite", "", line.GetValue(count), TimeSpan.FromSeconds(line.GetValue(seconds)), line.GetValue(rounds));
            if (line.GetValue(mariaDb) is { } url) await Engine("MariaDB", url, line.GetValue(count), TimeSpan.FromSeconds(line.GetValue(seconds)), line.GetValue(rounds));
            return 0;
        });
        return command;
    }

    private static async Task Engine(string engine, string url, int count, TimeSpan duration, int rounds)
    {
        var loop = url.Length == 0 ? await Reference.SqliteLoop(duration) : await Reference.MariaDbLoop(url, duration);
        if (url.Length > 0) await Reference.MariaDbDatabase(url, withClient: false);
        // There is no server at this port yet, so everything waits; what cannot be reached costs no message an attempt.
        (string, string)[] settings = [("RETINUE_SMTP_URL", $"smtp://127.0.0.1:{SmtpTools.FreePort()}?tls=none"), ("RETINUE_MAIL_FROM", "Example <mail@example.com>")];
        var server = await BenchServer.Start(url, settings);
        try
        {
            var queued = await server.SendEmail(Connections, count);
            if (queued.Errors > 0) throw new InvalidOperationException($"{queued.Errors} messages could not be queued.");
            server = await server.Restart(settings);
            var bytes = await Size(server);
            List<double> kept = [await SmtpTools.Source(count, bytes, keep: true)], single = [await SmtpTools.Source(count, bytes, keep: false)];
            await using var sink = await SmtpTools.Start(new Uri(settings[0].Item2).Port);
            var sent = await Deliver(server, sink, count);
            kept.Add(await SmtpTools.Source(count, bytes, keep: true));
            single.Add(await SmtpTools.Source(count, bytes, keep: false));
            var (one, each) = (kept.Average(), single.Average());
            Console.WriteLine($"\n### {engine}: {count} messages of {bytes} bytes\n");
            Console.WriteLine($"Queued by SendEmail over {Connections} connections: {queued.PerSecond:F0}/s. A bare loop in C#, one commit a row: {loop:F0}/s.\n");
            Console.WriteLine("| delivered/s | smtp-source over one connection/s | with a connection each/s | one connection and one commit each/s | of one connection | of a connection each | of one connection and one commit each | "
                + "server µs each | memory MB, first quarter | last quarter | peak | taken by smtp-sink | noted as sent |");
            Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            var bound = 1 / ((1 / one) + (1 / loop));
            Console.WriteLine($"| {sent.PerSecond:F0} | {one:F0} | {each:F0} | {bound:F0} | {sent.PerSecond / one:F2} | {sent.PerSecond / each:F2} | {sent.PerSecond / bound:F2} | {sent.CpuMicroseconds:F0} | "
                + $"{sent.FirstMegabytes:F0} | {sent.LastMegabytes:F0} | {server.PeakMegabytes:F0} | {sent.Taken} | {sent.Noted} |");
            await Beside(server, sink, duration, rounds, (int)(sent.PerSecond * duration.TotalSeconds * 1.5) + 500);
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    /// <param name="Taken">By the mail server's own count. With as many noted as sent, each was taken exactly once: what is noted was taken.</param>
    private sealed record Delivery(double PerSecond, double CpuMicroseconds, double FirstMegabytes, double LastMegabytes, int Taken, long Noted);

    /// <summary>From the first message that the mail server takes to the note of the last.</summary>
    private static async Task<Delivery> Deliver(BenchServer server, SmtpTools sink, int count)
    {
        await using var store = await Store.Open(server.Options, NullLoggerFactory.Instance, TimeProvider.System, migrate: false);
        while (sink.Count == 0) await Task.Delay(5);
        var (clock, cpu, begin, memory) = (Stopwatch.StartNew(), server.Cpu, sink.Count, new List<double>());
        using var done = new CancellationTokenSource();
        var sampling = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                memory.Add(server.MemoryMegabytes);
                await Task.Delay(1000, done.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        });
        await Empty(store, sink, sink.Count + count - begin);
        var (elapsed, used) = (clock.Elapsed, server.Cpu - cpu);
        await done.CancelAsync();
        await sampling;
        // Whatever came twice would come in this time.
        await Task.Delay(1000);
        var quarter = Math.Max(1, memory.Count / 4);
        var noted = await store.Read(db => db.Number($"SELECT COUNT(*) FROM mails WHERE state = {MailState.Sent}"));
        if (sink.Count != count || noted != count) throw new InvalidOperationException($"Of {count} messages smtp-sink has taken {sink.Count}, and {noted} are noted as sent.");
        return new Delivery((count - begin) / elapsed.TotalSeconds, used.TotalMicroseconds / (count - begin), memory.Take(quarter).Average(), memory.TakeLast(quarter).Average(), sink.Count, noted);
    }

    /// <summary>Waits until the mail server has taken so many and nothing waits any more.</summary>
    private static async Task Empty(Store store, SmtpTools sink, int count)
    {
        for (var (seen, since) = (sink.Count, Stopwatch.StartNew()); sink.Count < count; await Task.Delay(5))
        {
            if (sink.Count > seen) (seen, since) = (sink.Count, Stopwatch.StartNew());
            if (since.Elapsed > Patience) throw new InvalidOperationException($"Only {seen} of {count} messages have gone out.");
        }
        while (await store.Read(MailOutbox.Waiting) > 0) await Task.Delay(5);
    }

    /// <summary>AddContact with an empty queue, with mail going out, and again with an empty queue, and so on.</summary>
    /// <param name="chunk">How many messages last for longer than one measurement.</param>
    private static async Task Beside(BenchServer server, SmtpTools sink, TimeSpan duration, int rounds, int chunk)
    {
        await using var store = await Store.Open(server.Options, NullLoggerFactory.Instance, TimeProvider.System, migrate: false);
        Console.WriteLine($"\nAddContact at {Connections} connections, {duration.TotalSeconds:0.#} seconds each, with an empty queue before and after each time with mail going out:\n");
        Console.WriteLine("| round | empty queue/s | p99 ms | mail going out/s | p99 ms | errors | ratio | mail/s meanwhile |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        await server.AddContact(Connections, duration);
        List<double> ratios = [];
        var before = await server.AddContact(Connections, duration);
        for (var round = 1; round <= rounds; round++)
        {
            var goal = sink.Count + chunk;
            await sink.Pause();
            await server.SendEmail(Connections, chunk);
            await sink.GoOn();
            var (began, clock) = (sink.Count, Stopwatch.StartNew());
            var beside = await server.AddContact(Connections, duration);
            var mails = (sink.Count - began) / clock.Elapsed.TotalSeconds;
            if (sink.Count >= goal) throw new InvalidOperationException("The queue was empty before AddContact was measured.");
            await Empty(store, sink, goal);
            var after = await server.AddContact(Connections, duration);
            var alone = (before.PerSecond + after.PerSecond) / 2;
            ratios.Add(beside.PerSecond / alone);
            Console.WriteLine($"| {round} | {alone:F0} | {before.P99Milliseconds:F1} | {beside.PerSecond:F0} | {beside.P99Milliseconds:F1} | {before.Errors + beside.Errors + after.Errors} | {ratios[^1]:F2} | {mails:F0} |");
            before = after;
        }
        Console.WriteLine($"\nMedian of the ratios: {ratios.Median():F2}.");
    }

    /// <summary>How many bytes one of the messages that wait has on the wire.</summary>
    private static async Task<int> Size(BenchServer server)
    {
        await using var store = await Store.Open(server.Options, NullLoggerFactory.Instance, TimeProvider.System, migrate: false);
        var id = await store.Read(db => db.Number($"SELECT MAX(id) FROM mails"));
        var text = await Reference.Shell("env", [$"RETINUE_DATA={server.Options.Data}", $"RETINUE_DATABASE={server.Options.Database}", "dotnet", typeof(WebServer).Assembly.Location, "mail", "show", $"{id}", "--raw"], "");
        return text.Length + text.Count(c => c == '\n');
    }
}
