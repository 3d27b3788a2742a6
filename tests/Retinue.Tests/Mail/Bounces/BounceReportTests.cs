using System.Text;
using CsCheck;
using Retinue.Access;
using Retinue.Mail.Bounces;
using Xunit;

namespace Retinue.Tests.Mail.Bounces;

/// <summary>Reports are read in the notations that mail servers have for them.</summary>
public sealed class BounceReportTests
{
    private static readonly string Uid = new('a', 32);

    [Theory]
    [InlineData("Final-Recipient: rfc822; jane@example.com\nOriginal-Recipient: rfc822;jane@example.com\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx\nDiagnostic-Code: smtp; 550 5.1.1 <jane@example.com>: User unknown", "hard 5.1.1 550 5.1.1 <jane@example.com>: User unknown", "Postfix")]
    [InlineData("Action: failed\nFinal-Recipient: rfc822;jane@example.com\nStatus: 5.0.0\nRemote-MTA: dns; mx\nDiagnostic-Code: smtp; 550 no such user here", "hard 5.0.0 550 no such user here", "Exim")]
    [InlineData("Final-Recipient: rfc822;jane@example.com\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550-5.7.26 Unauthenticated email", "soft 5.7.26 550-5.7.26 Unauthenticated email", "a relay that knows less than the server before it")]
    [InlineData("Final-Recipient: RFC822; jane@example.com\nAction: Failed\nStatus: 5.1.10 (recipient not found)\nDiagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound", "hard 5.1.10 550 5.1.10 RESOLVER.ADR.RecipientNotFound", "Exchange")]
    [InlineData("Final-Recipient: rfc822; <jane@example.com>\nAction: failed", "hard 5.0.0 ", "no status at all")]
    [InlineData("Final-Recipient: rfc822; jane@example.com\nAction: failed\nStatus: 4.4.7", "soft 4.4.7 4.4.7", "given up after days")]
    [InlineData("Final-Recipient: jane@example.com\nAction: failed\nDiagnostic-Code: 550 5.4.4 host not found", "hard 5.4.4 550 5.4.4 host not found", "no types")]
    [InlineData("Final-Recipient: rfc822; jane@example.com\nAction: delayed\nStatus: 4.0.0\nWill-Retry-Until: Thu", "delayed 4.0.0 4.0.0", "not yet")]
    [InlineData("Final-Recipient: utf-8; jane@example.com\nAction: failed\nStatus: 5.1.1", "hard 5.1.1 5.1.1", "RFC 6533")]
    public void Each_server_is_understood(string fields, string expected, string server)
    {
        var reported = Assert.Single(BounceReport.Read(Reports.Bytes(Reports.Dsn("bounces@example.com", "", fields))).Recipients);
        Assert.Equal((server, "jane@example.com", expected), (server, Assert.Single(reported.Addresses), $"{reported.Bounce.Type} {reported.Bounce.Status} {reported.Bounce.Answer}"));
    }

    [Fact]
    public void Addresses_beyond_ASCII_are_read_in_their_notation()
    {
        var report = BounceReport.Read(Reports.Bytes(Reports.Dsn("x@example.com", "", "Final-Recipient: utf-8; j\\x{E4}ne\\x{1F600}\\x{110000}@example.com\nAction: failed\nStatus: 5.1.1")));
        Assert.Equal(["jäne😀\\x{110000}@example.com"], Assert.Single(report.Recipients).Addresses);
    }

    [Fact]
    public void The_copy_in_it_is_found_as_a_message_as_headers_and_as_a_reference()
    {
        var fields = Reports.Failed("jane@example.com", "5.1.1");
        var whole = Reports.Dsn("x@example.com", $"{Uid}.3@example.com", fields);
        foreach (var report in new[]
        {
            whole, whole.Replace("message/rfc822", "text/rfc822-headers", StringComparison.Ordinal),
            $"In-Reply-To: <{Uid}.3@example.com>\r\n{Reports.Dsn("x@example.com", "", fields)}", $"References: <other@example.org>\r\n <{Uid}.3@example.com>\r\n{Reports.Dsn("x@example.com", "", fields)}",
        })
            Assert.Equal([new ReportedOriginal(Uid, 3)], BounceReport.Read(Reports.Bytes(report)).Originals);
        Assert.Empty(BounceReport.Read(Reports.Bytes(Reports.Dsn("x@example.com", $"{Uid}@example.com", fields))).Originals);
    }

    [Fact]
    public void A_complaint_names_its_recipient_in_the_report_or_in_the_copy()
    {
        Assert.Equal(["jane@example.com"], Assert.Single(BounceReport.Read(Reports.Bytes(Reports.Complaint("x@example.com", "m", "Feedback-Type: abuse\nOriginal-Rcpt-To: <jane@example.com>"))).Recipients).Addresses);
        var hidden = Reports.Complaint("x@example.com", "m", "Feedback-Type: abuse").Replace("Subject: News", "Subject: News\r\nTo: Jane <jane@example.com>", StringComparison.Ordinal);
        Assert.Equal(["jane@example.com"], Assert.Single(BounceReport.Read(Reports.Bytes(hidden)).Recipients).Addresses);
        // Of several in the copy it does not say who complained.
        var several = hidden.Replace("Subject: News", "Subject: News\r\nCc: sam@example.com", StringComparison.Ordinal);
        Assert.Empty(Assert.Single(BounceReport.Read(Reports.Bytes(several)).Recipients).Addresses);
    }

    /// <summary>Anybody may send anything to where bounces are taken.</summary>
    [Fact]
    public void Whatever_comes_is_read_or_refused()
    {
        var report = Reports.Bytes(Reports.Dsn("x@example.com", $"{Uid}.1@example.com", Reports.Failed("jane@example.com", "5.1.1")));
        Gen.Select(Gen.Int[0, report.Length - 1], Gen.Byte.Array[0, 40], Gen.Int[0, 60]).Sample((at, put, cut) =>
        {
            var changed = report[..at].Concat(put).Concat(report[Math.Min(at + cut, report.Length)..]).ToArray();
            try
            {
                BounceReport.Read(changed);
            }
            catch (FormatException)
            {
            }
        }, iter: 3000);
        Gen.Byte.Array[0, 300].Sample(bytes =>
        {
            try
            {
                BounceReport.Read(bytes);
            }
            catch (FormatException)
            {
            }
        }, iter: 3000);
    }

    [Fact]
    public void A_bounce_address_is_read_back_and_no_other_is()
    {
        var vault = new Vault(new RetinueOptions { Key = "0123456789abcdef" });
        var address = BounceAddress.For(vault, "bounces@example.com", Uid);
        Assert.Matches("^bounces\\+a{32}\\.[0-9a-f]{16}@example\\.com$", address);
        Assert.True(address.IndexOf('@') <= 64);
        foreach (var written in new[] { address, address.ToUpperInvariant(), $"Retinue <{address}>", $"<{address}>, other@example.com" }) Assert.Equal(Uid, BounceAddress.Read(vault, written));
        for (var i = 8; i < address.IndexOf('@'); i++)
        {
            var changed = new StringBuilder(address);
            changed[i] = changed[i] == '0' ? '1' : '0';
            Assert.Null(BounceAddress.Read(vault, changed.ToString()));
        }
        Assert.Null(BounceAddress.Read(new Vault(new RetinueOptions { Key = "another key of it" }), address));
        Assert.Null(BounceAddress.Read(vault, ""));
    }

    [Theory]
    [InlineData("550 5.1.1 no", "5.1.1")]
    [InlineData("550-5.1.1 no", "5.1.1")]
    [InlineData("5.7.26", "5.7.26")]
    [InlineData("250 2.1.5 OK", "2.1.5")]
    [InlineData("550 host 5.1.1.7 said", "")]
    [InlineData("192.5.1.1 said no", "")]
    [InlineData("550 no", "")]
    public void A_status_is_found_among_words(string words, string status) => Assert.Equal(status, DeliveryStatus.In(words));
}
