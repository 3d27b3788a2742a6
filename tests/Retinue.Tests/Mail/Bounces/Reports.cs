using System.Text;

namespace Retinue.Tests.Mail.Bounces;

/// <summary>Reports about mail as mail servers write them.</summary>
internal static class Reports
{
    /// <summary>A delivery status notification.</summary>
    /// <param name="to">To which address it comes.</param>
    /// <param name="original">The Message-ID of the copy in it, without brackets; empty for none.</param>
    /// <param name="recipients">For each recipient its fields, separated by line breaks.</param>
    public static string Dsn(string to, string original, params string[] recipients) => Lines($"""
        Return-Path: <>
        From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
        To: {to}
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

        --b1
        Content-Type: text/plain; charset=us-ascii

        I'm sorry to have to inform you that your message could not
        be delivered to one or more recipients.

        --b1
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net
        Arrival-Date: Tue,  3 Feb 2026 04:05:06 +0000

        {string.Join("\n\n", recipients)}

        --b1
        Content-Type: message/rfc822

        {(original.Length == 0 ? "" : $"Message-ID: <{original}>\n")}From: billing@example.com
        To: somebody
        Subject: Your invoice

        Text

        --b1--
        """);

    /// <summary>The fields of one recipient.</summary>
    public static string Failed(string email, string status, string words = "", string action = "failed") =>
        $"Final-Recipient: rfc822; {email}\nAction: {action}\nStatus: {status}\nDiagnostic-Code: smtp; {(words.Length > 0 ? words : $"550 {status} <{email}>: no")}";

    /// <summary>A complaint as large providers send it.</summary>
    public static string Complaint(string to, string original, string fields) => Lines($"""
        From: feedback@provider.example
        To: {to}
        Subject: Complaint
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=feedback-report; boundary="b1"

        --b1
        Content-Type: text/plain

        This is an email abuse report.

        --b1
        Content-Type: message/feedback-report

        Version: 1
        User-Agent: Provider-FBL/1.0
        {fields}

        --b1
        Content-Type: text/rfc822-headers

        Message-ID: <{original}>
        From: news@example.com
        Subject: News

        --b1--
        """);

    public static byte[] Bytes(string report) => Encoding.UTF8.GetBytes(report);

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
}
