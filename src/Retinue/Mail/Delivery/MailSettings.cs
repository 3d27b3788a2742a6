using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MimeKit;
using MimeKit.Cryptography;

namespace Retinue.Mail.Delivery;

/// <summary>What the options say about sending mail, read once: what is wrong stops the start, and not the first message.</summary>
internal sealed class MailSettings
{
    /// <summary>The longest part before the @ of the bounce address: with what is put behind it, it has at most the 64 characters that are allowed.</summary>
    private const int MaxBounceName = 14;

    private MailSettings(RetinueOptions options)
    {
        Server = Read("RETINUE_SMTP_URL", SmtpServer.Expected, () => SmtpServer.Parse(options.SmtpUrl));
        From = Read("RETINUE_MAIL_FROM", "an address such as Example <mail@example.com>", () => ParseAddress(options.MailFrom));
        if (Server != null && From == null) throw new SettingException("RETINUE_SMTP_URL needs RETINUE_MAIL_FROM, the sender of the mail: Example <mail@example.com>.");
        BounceAddress = Read("RETINUE_MAIL_BOUNCE_ADDRESS", $"an address such as bounces@example.com with at most {MaxBounceName} characters before the @", () => ParseAddress(options.MailBounceAddress));
        if (BounceAddress?.LocalPart.Length > MaxBounceName)
            throw new SettingException($"RETINUE_MAIL_BOUNCE_ADDRESS is too long; at most {MaxBounceName} characters may stand before the @.");
        Authorities = ReadAuthorities(options.SmtpCaFile);
        Dkim = ReadDkim(options);
        (Rate, Connections) = (options.MailRate, options.MailConnections);
    }

    /// <summary>Null when there is none: mail is captured.</summary>
    public SmtpServer? Server { get; }

    /// <summary>The sender where neither rule nor template names another; null when the setting is empty.</summary>
    public MailboxAddress? From { get; }

    /// <summary>Where mail that cannot be delivered comes back to; null for the sender.</summary>
    public MailboxAddress? BounceAddress { get; }

    /// <summary>The authorities that alone are trusted to vouch for the mail server; null for those of the machine.</summary>
    public X509Certificate2Collection? Authorities { get; }

    /// <summary>Signs each message; null when it is not set up.</summary>
    public DkimSigner? Dkim { get; }

    /// <summary>Messages a minute; 0 for as many as the server takes.</summary>
    public int Rate { get; }

    public int Connections { get; }

    /// <exception cref="SettingException">A setting is wrong; the message says which.</exception>
    public static MailSettings Of(RetinueOptions options) => new(options);

    private static T Read<T>(string name, string expected, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException)
        {
            // The value may hold a password.
            throw new SettingException($"{name} is wrong; {expected} is expected.");
        }
    }

    private static MailboxAddress? ParseAddress(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return !text.Any(char.IsControl) && MailboxAddress.TryParse(text, out var address) && address.Domain.Length > 0 && address.LocalPart.Length > 0 ? address : throw new FormatException("");
    }

    private static X509Certificate2Collection? ReadAuthorities(string file)
    {
        if (file.Length == 0) return null;
        try
        {
            var authorities = new X509Certificate2Collection();
            authorities.ImportFromPemFile(file);
            if (authorities.Count > 0) return authorities;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            // Whatever it is, the sentence below says what to do.
        }
        throw new SettingException($"RETINUE_SMTP_CA_FILE names {file}, in which there is no certificate that can be read; a file in PEM format is expected.");
    }

    private static DkimSigner? ReadDkim(RetinueOptions options)
    {
        string[] all = [options.DkimKeyFile, options.DkimDomain, options.DkimSelector];
        if (all.All(s => s.Length == 0)) return null;
        if (all.Any(s => s.Length == 0)) throw new SettingException("RETINUE_DKIM_KEY_FILE, RETINUE_DKIM_DOMAIN and RETINUE_DKIM_SELECTOR go together; only some of them are set.");
        try
        {
            return new DkimSigner(options.DkimKeyFile, options.DkimDomain, options.DkimSelector, DkimSignatureAlgorithm.RsaSha256)
            {
                HeaderCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
                BodyCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            throw new SettingException($"RETINUE_DKIM_KEY_FILE names {options.DkimKeyFile}, which is not an RSA key that can be read; a private key in PEM format is expected.");
        }
    }
}
