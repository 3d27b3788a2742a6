using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MimeKit;

namespace Retinue.Tests.Harness;

/// <summary>A message as a mail server took it.</summary>
internal sealed record TakenMail(string Sender, IReadOnlyList<string> Recipients, MimeMessage Message);

/// <summary>A mail server down to the words, which a test can make say anything, or nothing.</summary>
internal sealed class ScriptedSmtp : IAsyncDisposable
{
    /// <summary>Breaks the connection instead of answering; after <c>.</c> the message is not taken.</summary>
    public const string? Drop = null;

    /// <summary>Takes the message, and breaks the connection before it says so.</summary>
    public const string TakeAndDrop = "take and drop";

    /// <summary>Stands before commands that nobody on the way could read.</summary>
    public const string Encrypted = "tls ";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2? certificate;
    private readonly bool isSecure;
    private int connections;

    /// <param name="certificate">With one it offers STARTTLS.</param>
    /// <param name="isSecure">Encrypts from the first byte instead.</param>
    public ScriptedSmtp(X509Certificate2? certificate = null, bool isSecure = false)
    {
        (this.certificate, this.isSecure) = (certificate, isSecure);
        listener.Start();
        _ = Accept();
    }

    /// <summary>
    /// What it answers to a command (<c>CONNECT</c>, <c>RCPT TO:&lt;a@b&gt;</c>, <c>DATA</c>, <c>BODY</c> at the first line of a message, <c>.</c> at its end), given what a
    /// friendly server would say.
    /// </summary>
    public Func<string, string, Task<string?>> Answer { get; set; } = Friendly;

    public static Func<string, string, Task<string?>> Friendly { get; } = (_, usual) => Task.FromResult<string?>(usual);

    public ConcurrentQueue<TakenMail> Taken { get; } = [];

    /// <summary>Every command, in order; those that came encrypted with <see cref="Encrypted"/> before them.</summary>
    public ConcurrentQueue<string> Commands { get; } = [];

    public int Connections => connections;

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Url => $"smtp://127.0.0.1:{Port}";

    /// <summary>Answers this to commands that begin so, and as a friendly server to all others.</summary>
    public void Say(string command, string? answer) => Answer = (said, usual) => Task.FromResult(said.StartsWith(command, StringComparison.Ordinal) ? answer : usual);

    /// <summary>Every address that has got a message, once for each time.</summary>
    public IEnumerable<string> Reached => Taken.SelectMany(t => t.Recipients);

    public ValueTask DisposeAsync()
    {
        listener.Dispose();
        return default;
    }

    private async Task Accept()
    {
        while (true)
        {
            TcpClient client;
            try
            {
                client = await listener.AcceptTcpClientAsync();
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                return;
            }
            Interlocked.Increment(ref connections);
            _ = Task.Run(() => Serve(client));
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var connection = client;
        try
        {
            Stream stream = client.GetStream();
            if (isSecure) stream = await Encrypt(stream);
            var reader = new StreamReader(stream, Encoding.Latin1);
            var (sender, recipients) = ("", new List<string>());
            if (!await Say("CONNECT", "220 scripted ESMTP")) return;
            while (await reader.ReadLineAsync() is { } command)
            {
                var verb = command.Split(' ', ':')[0].ToUpperInvariant();
                if (verb == "MAIL") (sender, recipients) = (Address(command), []);
                var usual = verb switch
                {
                    "EHLO" => $"250-scripted\r\n250-8BITMIME\r\n{(certificate != null && stream is NetworkStream ? "250-STARTTLS\r\n" : "")}250-AUTH PLAIN\r\n250 ENHANCEDSTATUSCODES",
                    "STARTTLS" => "220 2.0.0 go on",
                    "AUTH" => "235 2.7.0 ok",
                    "DATA" => "354 go on",
                    "QUIT" => "221 2.0.0 bye",
                    _ => "250 2.0.0 ok",
                };
                if (await Ask(command, usual) is not { } answer) return;
                if (verb == "RCPT" && answer.StartsWith('2')) recipients.Add(Address(command));
                await Write(answer);
                if (verb == "QUIT") return;
                if (verb == "STARTTLS" && answer.StartsWith('2')) reader = new StreamReader(stream = await Encrypt(stream), Encoding.Latin1);
                if (verb == "DATA" && answer.StartsWith('3') && !await Body(sender, recipients)) return;
            }

            async Task<bool> Body(string from, List<string> to)
            {
                if (await Ask("BODY", "") == null) return false;
                var text = new StringBuilder();
                while (await reader.ReadLineAsync() is { } line && line != ".") text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
                var answer = await Ask(".", "250 2.0.0 queued");
                if (answer == TakeAndDrop || answer?.StartsWith('2') == true)
                    Taken.Enqueue(new TakenMail(from, [.. to], await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(text.ToString())))));
                if (answer is null or TakeAndDrop) return false;
                await Write(answer);
                return true;
            }

            async Task<bool> Say(string command, string usual)
            {
                if (await Ask(command, usual) is not { } answer) return false;
                await Write(answer);
                return true;
            }

            async Task<string?> Ask(string command, string usual)
            {
                Commands.Enqueue((stream is SslStream ? Encrypted : "") + command);
                return await Answer(command, usual);
            }

            Task Write(string answer) => stream.WriteAsync(Encoding.Latin1.GetBytes(answer + "\r\n")).AsTask();
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or AuthenticationException)
        {
            // The client is gone.
        }
    }

    private async Task<Stream> Encrypt(Stream stream)
    {
        var encrypted = new SslStream(stream);
        await encrypted.AuthenticateAsServerAsync(certificate!);
        return encrypted;
    }

    private static string Address(string command) => command[(command.IndexOf('<') + 1)..command.IndexOf('>')];
}
