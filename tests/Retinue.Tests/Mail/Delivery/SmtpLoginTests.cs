using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Retinue.Mail.Delivery;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Delivery;

/// <summary>How the worker comes into a mail server that wants a login, over TLS, and at which pace it sends there.</summary>
public sealed class SmtpLoginTests : IDisposable
{
    private const string Password = "p@ss/word";

    /// <summary>What AUTH PLAIN says for the user and the password above (RFC 4616).</summary>
    private static readonly string Login = $"AUTH PLAIN {Convert.ToBase64String(Encoding.UTF8.GetBytes($"\0retinue@example.com\0{Password}"))}";

    private readonly X509Certificate2 certificate = Certificate();
    private readonly string caFile = Path.GetTempFileName();

    public SmtpLoginTests() => File.WriteAllText(caFile, certificate.ExportCertificatePem());

    [Theory, Engines]
    public async Task A_login_goes_over_the_wire_after_STARTTLS_and_never_before(string engine)
    {
        await using var stage = await Open(engine, new ScriptedSmtp(certificate), "smtp", "?tls=required");
        var id = await stage.Queue("jane@example.com");
        await stage.Worker.Drain();
        Assert.Equal("sent: sent", await stage.State(id));
        var commands = stage.Server.Commands.ToList();
        Assert.Contains(ScriptedSmtp.Encrypted + Login, commands);
        Assert.Equal(["CONNECT", "EHLO", "STARTTLS"], commands.TakeWhile(c => !c.StartsWith(ScriptedSmtp.Encrypted, StringComparison.Ordinal)).Select(c => c.Split(' ')[0]));
        Assert.All(commands.Skip(3), c => Assert.StartsWith(ScriptedSmtp.Encrypted, c, StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task With_smtps_everything_is_encrypted_from_the_first_byte(string engine)
    {
        await using var stage = await Open(engine, new ScriptedSmtp(certificate, isSecure: true), "smtps", "");
        var id = await stage.Queue("jane@example.com");
        await stage.Worker.Drain();
        Assert.Equal("sent: sent", await stage.State(id));
        Assert.Equal("CONNECT", stage.Server.Commands.First()[ScriptedSmtp.Encrypted.Length..]);
        Assert.Contains(ScriptedSmtp.Encrypted + Login, stage.Server.Commands);
        Assert.All(stage.Server.Commands, c => Assert.StartsWith(ScriptedSmtp.Encrypted, c, StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task A_server_without_encryption_or_with_a_strange_certificate_gets_neither_password_nor_mail(string engine)
    {
        using var other = Certificate();
        foreach (var (scheme, query, server) in new[]
        {
            ("smtp", "?tls=required", new ScriptedSmtp()), ("smtp", "?tls=required", new ScriptedSmtp(other)), ("smtps", "", new ScriptedSmtp(other, isSecure: true)),
        })
        {
            await using var stage = await Open(engine, server, scheme, query);
            var id = await stage.Queue("jane@example.com");
            await Assert.ThrowsAsync<MailServerException>(() => stage.Worker.Drain());
            Assert.DoesNotContain(server.Commands, c => c.Contains("AUTH", StringComparison.Ordinal) || c.Contains("MAIL", StringComparison.Ordinal));
            Assert.Equal(("waiting: waiting", 0L), (await stage.State(id), (await stage.Mail(id)).Attempts));
        }
    }

    [Theory, Engines]
    public async Task A_login_that_is_not_accepted_costs_no_message_and_tells_nobody_the_password(string engine)
    {
        await using var stage = await Open(engine, new ScriptedSmtp(certificate), "smtp", "?tls=required");
        stage.Server.Say("AUTH", "535 5.7.8 authentication failed");
        var id = await stage.Queue("jane@example.com");
        var e = await Assert.ThrowsAsync<MailServerException>(() => stage.Worker.Drain());
        Assert.Contains("does not accept the login", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, e.ToString(), StringComparison.Ordinal);
        Assert.Equal(("waiting: waiting", 0L), (await stage.State(id), (await stage.Mail(id)).Attempts));
        stage.Server.Answer = ScriptedSmtp.Friendly;
        await stage.Worker.Drain();
        Assert.Equal("sent: sent", await stage.State(id));
    }

    [Theory, Engines]
    public async Task A_rate_holds_for_all_messages_of_a_process_copies_of_their_own_included(string engine)
    {
        // Ten a second, so that a test can wait for it.
        await using var stage = await MailStage.Open(engine, o => o with { MailRate = 600 });
        var times = new List<long>();
        stage.Server.Answer = (command, usual) =>
        {
            if (command == ".") times.Add(Stopwatch.GetTimestamp());
            return Task.FromResult<string?>(usual);
        };
        await stage.Queue("1 to a@example.com", "2 to b@example.com", "3 to c@example.com");
        await stage.Queue("d@example.com");
        await stage.Worker.Drain();
        Assert.Equal(4, times.Count);
        Assert.True(Stopwatch.GetElapsedTime(times[0], times[^1]) > TimeSpan.FromMilliseconds(250), "Three pauses of 100 ms lie between four messages.");
    }

    [Fact]
    public async Task The_pace_is_even_over_all_connections_and_what_was_not_used_is_not_made_up_for()
    {
        var clock = new WaitingClock();
        var pace = new MailPace(60, clock);
        await pace.Wait(CancellationToken.None);
        Assert.Empty(clock.Waits);
        var (second, third) = (pace.Wait(CancellationToken.None), pace.Wait(CancellationToken.None));
        Assert.False(second.IsCompleted);
        Assert.Equal([1.0, 2.0], clock.Waits);
        clock.Now = TimeSpan.FromSeconds(1.5);
        _ = pace.Wait(CancellationToken.None);
        Assert.Equal(1.5, clock.Waits[^1]);
        // After a minute without mail the next goes at once, and the one after it waits its second.
        clock.Now = TimeSpan.FromSeconds(64);
        await pace.Wait(CancellationToken.None);
        _ = pace.Wait(CancellationToken.None);
        Assert.Equal([1.0, 2.0, 1.5, 1.0], clock.Waits);
        Assert.False(third.IsCompleted);
        for (var n = 0; n < 100; n++) await new MailPace(0, clock).Wait(CancellationToken.None);
        Assert.Equal(4, clock.Waits.Count);
    }

    public void Dispose()
    {
        certificate.Dispose();
        File.Delete(caFile);
    }

    private Task<MailStage> Open(string engine, ScriptedSmtp server, string scheme, string query) => MailStage.Open(
        engine, o => o with { SmtpUrl = $"{scheme}://retinue%40example.com:{Uri.EscapeDataString(Password)}@127.0.0.1:{server.Port}{query}", SmtpCaFile = caFile }, server);

    /// <summary>One that vouches for itself.</summary>
    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Scripted mail server", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        // Whoever checks it does so by the clock of the machine.
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    /// <summary>A clock that a test sets, on which delays never end: it notes how many seconds each was to take.</summary>
    private sealed class WaitingClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public List<double> Waits { get; } = [];

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Add(dueTime.TotalSeconds);
            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
