using System.Diagnostics;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Retinue.Mail.Delivery;

/// <summary>One connection to the mail server, opened when it is needed, used for one message after the other, and closed when idle.</summary>
internal sealed class SmtpConnection(MailSettings settings) : IDisposable
{
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(30);

    /// <summary>
    /// As long as RFC 5321 (4.5.3.2.6) wants it for the answer to a whole message. Whoever gives up earlier sends a message again that the
    /// server has taken.
    /// </summary>
    private static readonly TimeSpan AnswerPatience = TimeSpan.FromMinutes(10);

    /// <summary>A connection that was idle for so long is asked whether it is still there before a message is trusted to it.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);

    private SmtpSession? session;
    private long usedAt;
    private bool hasBegun;

    /// <summary>Hands a message over; one answer for each recipient, in their order.</summary>
    /// <exception cref="MailServerException">The server cannot be reached or does not let us in; nothing was sent.</exception>
    public async Task<IReadOnlyList<SmtpAnswer>> Send(MimeMessage message, MailboxAddress sender, IReadOnlyList<MailboxAddress> recipients, CancellationToken abort)
    {
        var isReused = await Open(abort).ConfigureAwait(false);
        var answers = await TrySend(message, sender, recipients, abort).ConfigureAwait(false);
        // The server had closed the connection, or wants no more messages over it: nothing was handed over, so this is no second time.
        if (session == null && isReused && !hasBegun)
        {
            await Open(abort).ConfigureAwait(false);
            answers = await TrySend(message, sender, recipients, abort).ConfigureAwait(false);
        }
        return answers;
    }

    /// <summary>Connects, and signs in, if that has not been done; answers whether the connection was there before.</summary>
    public async Task<bool> Open(CancellationToken abort)
    {
        if (session != null && await IsAlive(abort).ConfigureAwait(false)) return true;
        Drop();
        var server = settings.Server!;
        var opened = new SmtpSession { Timeout = (int)AnswerPatience.TotalMilliseconds, CheckCertificateRevocation = false };
        try
        {
            opened.ServerCertificateValidationCallback = IsTrusted;
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(abort);
            patience.CancelAfter(ConnectPatience);
            await opened.ConnectAsync(server.Host, server.Port, Security(server.Tls), patience.Token).ConfigureAwait(false);
            if (server.User.Length > 0) await opened.AuthenticateAsync(server.User, server.Password, patience.Token).ConfigureAwait(false);
            (session, usedAt) = (opened, Stopwatch.GetTimestamp());
            return false;
        }
        catch (Exception e) when (IsOfTheConnection(e) || e is MailKit.Security.AuthenticationException or NotSupportedException or SmtpCommandException)
        {
            opened.Dispose();
            if (abort.IsCancellationRequested) throw new OperationCanceledException(abort);
            var reason = e switch
            {
                OperationCanceledException => "it does not answer",
                SslHandshakeException => $"no encrypted connection could be made: {e.InnerException?.Message ?? e.Message}",
                MailKit.Security.AuthenticationException => $"it does not accept the login: {e.Message}",
                _ => e.Message,
            };
            throw new MailServerException(MailRecipient.OneLine($"The mail server {server} cannot be used: {reason}"), e);
        }
    }

    /// <summary>Says goodbye when nothing has been sent for a while.</summary>
    public Task CloseWhenIdle() => Stopwatch.GetElapsedTime(usedAt) < Idle ? Task.CompletedTask : Close();

    /// <summary>Says goodbye.</summary>
    public async Task Close()
    {
        if (session == null) return;
        try
        {
            using var patience = new CancellationTokenSource(ConnectPatience);
            await session.DisconnectAsync(quit: true, patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (IsOfTheConnection(e) || e is SmtpCommandException)
        {
            // It is gone, which is what was wanted.
        }
        Drop();
    }

    public void Dispose() => Drop();

    private async Task<IReadOnlyList<SmtpAnswer>> TrySend(MimeMessage message, MailboxAddress sender, IReadOnlyList<MailboxAddress> recipients, CancellationToken abort)
    {
        var current = session!;
        current.Begin();
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(abort);
            patience.CancelAfter(AnswerPatience);
            var text = await current.SendAsync(Format(current, recipients), message, sender, recipients, patience.Token).ConfigureAwait(false);
            return Answers(SmtpAnswer.Said(SmtpOutcome.Sent, 250, text));
        }
        catch (SmtpCommandException e)
        {
            var code = (int)e.StatusCode;
            // That it does not like the sender is for the operator to set right: the message is not lost meanwhile.
            var isForGood = code >= 500 && e.ErrorCode is SmtpErrorCode.MessageNotAccepted;
            if (code == 421 || !current.IsConnected) Drop();
            return Answers(SmtpAnswer.Said(isForGood ? SmtpOutcome.Refused : SmtpOutcome.Deferred, code, e.Message));
        }
        catch (NotSupportedException e)
        {
            Drop();
            return Answers(new SmtpAnswer(SmtpOutcome.Refused, MailRecipient.OneLine(e.Message)));
        }
        catch (Exception e) when (IsOfTheConnection(e))
        {
            Drop();
            return Answers(SmtpAnswer.Deferred($"The connection to the mail server was lost: {(e is OperationCanceledException ? "it did not answer" : e.Message)}"));
        }
        finally
        {
            hasBegun = current.HasBegun;
            usedAt = Stopwatch.GetTimestamp();
        }

        IReadOnlyList<SmtpAnswer> Answers(SmtpAnswer others) => [.. recipients.Select(r => current.Refusal(r) ?? others)];
    }

    /// <summary>An address with letters beyond ASCII before the @ needs a server that knows them (SMTPUTF8).</summary>
    private static FormatOptions Format(SmtpSession session, IReadOnlyList<MailboxAddress> recipients)
    {
        var format = FormatOptions.Default.Clone();
        format.International = recipients.Any(r => !r.LocalPart.All(char.IsAscii));
        if (format.International && !session.Capabilities.HasFlag(SmtpCapabilities.UTF8))
            throw new NotSupportedException("The mail server takes no addresses with letters beyond ASCII (SMTPUTF8)");
        return format;
    }

    private async Task<bool> IsAlive(CancellationToken abort)
    {
        if (!session!.IsConnected) return false;
        if (Stopwatch.GetElapsedTime(usedAt) < Fresh) return true;
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(abort);
            patience.CancelAfter(ConnectPatience);
            await session.NoOpAsync(patience.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (IsOfTheConnection(e) || e is SmtpCommandException)
        {
            return false;
        }
    }

    private void Drop()
    {
        session?.Dispose();
        session = null;
    }

    private static SecureSocketOptions Security(SmtpTls tls) => tls switch
    {
        SmtpTls.None => SecureSocketOptions.None,
        SmtpTls.Offered => SecureSocketOptions.StartTlsWhenAvailable,
        SmtpTls.Required => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.SslOnConnect,
    };

    private bool IsTrusted(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        // Somebody in between could as well hide that encryption is offered.
        if (settings.Server!.Tls == SmtpTls.Offered) return true;
        if (settings.Authorities == null) return errors == SslPolicyErrors.None;
        if (certificate is not X509Certificate2 presented || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != 0) return false;
        using var own = new X509Chain();
        own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        own.ChainPolicy.CustomTrustStore.AddRange(settings.Authorities);
        own.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        if (chain != null) own.ChainPolicy.ExtraStore.AddRange(chain.ChainPolicy.ExtraStore);
        return own.Build(presented);
    }

    private static bool IsOfTheConnection(Exception e) => e is IOException or SocketException or SmtpProtocolException or ServiceNotConnectedException
        or OperationCanceledException or TimeoutException or SslHandshakeException or System.Security.Authentication.AuthenticationException or ObjectDisposedException;
}
