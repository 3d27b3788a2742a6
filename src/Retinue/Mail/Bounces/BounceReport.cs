using System.Text.RegularExpressions;
using MimeKit;

namespace Retinue.Mail.Bounces;

/// <summary>What a report says of one recipient.</summary>
/// <param name="Addresses">As whom it names the recipient: the address that was written to, and the one where it ended.</param>
internal sealed record ReportedRecipient(IReadOnlyList<string> Addresses, Bounce Bounce);

/// <summary>The copy of a message that a report has in it, by its Message-ID.</summary>
/// <param name="Message">Which of the messages that were sent: those with the same number went together.</param>
internal sealed record ReportedOriginal(string Uid, long Message);

/// <summary>
/// A report about mail, as mail servers write it: a delivery status notification (RFC 3464), or a complaint (RFC 5965). It comes from anybody,
/// so nothing in it is believed that is not held against what was sent.
/// </summary>
internal sealed partial record BounceReport
{
    /// <summary>More than any mail server nests.</summary>
    private const int MaxDepth = 20;

    /// <summary>More than a message of ours has, and few enough for anybody's report to be looked at.</summary>
    private const int MaxRecipients = 200, MaxAddresses = 10;

    /// <summary>Feedback that says nothing against a message.</summary>
    private static readonly string[] NoComplaints = ["not-spam", "auth-failure", "dmarc"];

    /// <summary>The addresses by which the message may be found: to whom the report came, and from where the message went.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    public required IReadOnlyList<ReportedOriginal> Originals { get; init; }

    public required IReadOnlyList<ReportedRecipient> Recipients { get; init; }

    /// <summary>Reads a report; one without recipients for any other message.</summary>
    /// <exception cref="FormatException">It is no message at all.</exception>
    public static BounceReport Read(byte[] raw, string envelopeRecipient = "")
    {
        var options = ParserOptions.Default.Clone();
        options.MaxMimeDepth = MaxDepth;
        using var stream = new MemoryStream(raw, writable: false);
        using var message = MimeMessage.Load(options, stream);
        var parts = Parts(message.Body).ToList();
        var originals = parts.OfType<MessagePart>().Select(p => p.Message).OfType<MimeMessage>().ToList();
        var feedback = parts.OfType<MessageFeedbackReport>().Select(p => p.Fields).ToList();
        return new BounceReport
        {
            Addresses =
            [
                envelopeRecipient,
                .. Of(message.Headers, "X-Original-To", "Delivered-To", "Envelope-To", "To"),
                .. originals.SelectMany(o => Of(o.Headers, "Return-Path")),
                .. feedback.SelectMany(fields => Of(fields, "Original-Mail-From")),
            ],
            Originals = [.. originals.SelectMany(o => Of(o.Headers, "Message-ID")).Concat(Of(message.Headers, "In-Reply-To", "References")).Select(Original).OfType<ReportedOriginal>().Distinct()],
            Recipients =
            [
                .. parts.OfType<MessageDeliveryStatus>().SelectMany(p => p.StatusGroups).Select(Delivery).OfType<ReportedRecipient>()
                    .Concat(feedback.Where(f => !NoComplaints.Contains(f["Feedback-Type"]?.Trim().ToLowerInvariant())).Select(f => Complaint(f, originals))).Take(MaxRecipients),
            ],
        };
    }

    /// <summary>The parts of a message, but not those of a message in it: that one may be a report itself.</summary>
    private static IEnumerable<MimeEntity> Parts(MimeEntity? entity) => entity is Multipart multipart ? multipart.SelectMany(Parts) : entity == null ? [] : [entity];

    private static ReportedRecipient? Delivery(HeaderList group)
    {
        var addresses = Of(group, "Original-Recipient", "Final-Recipient").Select(Address).Where(a => a.Length > 0).Distinct().Take(MaxAddresses).ToList();
        var action = group["Action"]?.Trim().ToLowerInvariant() ?? "";
        if (addresses.Count == 0 || action is not ("failed" or "delayed")) return null;
        var words = group["Diagnostic-Code"] ?? group["Status"] ?? "";
        if (words.Split(';', 2) is [var type, var rest] && !type.Contains(' ')) words = rest;
        var status = DeliveryStatus.In(group["Status"] ?? "") is { Length: > 0 } stated ? stated : DeliveryStatus.In(words) is { Length: > 0 } said ? said : DeliveryStatus.Unknown;
        // A relay that knows no more than "it failed" may have passed on the words of one that knows why.
        if (status == DeliveryStatus.Unknown && DeliveryStatus.In(words) is { Length: > 0 } exact && DeliveryStatus.IsPermanent(exact)) status = exact;
        return new ReportedRecipient(addresses, action == "delayed" ? new Bounce(Bounce.Delayed, status, MailRecipient.OneLine(words)) : Bounce.Failed(status, words));
    }

    private static ReportedRecipient Complaint(HeaderList fields, List<MimeMessage> originals)
    {
        // Some hide the recipient in the report and not in the copy. Where the copy names several, it does not say which of them complained.
        var named = originals.SelectMany(o => o.To.Mailboxes.Concat(o.Cc.Mailboxes)).Select(m => m.Address).Take(2).ToList();
        var addresses = Of(fields, "Original-Rcpt-To", "Removal-Recipient").Select(Address).Concat(named.Count == 1 ? named : []).Where(a => a.Length > 0).Distinct().Take(MaxAddresses);
        return new ReportedRecipient([.. addresses], Bounce.Complained(fields["Feedback-Type"] ?? "", fields["User-Agent"] ?? ""));
    }

    /// <summary>An address in the notation of reports: <c>rfc822; jane@example.com</c>, or <c>utf-8; j\x{E4}ne@example.com</c>.</summary>
    private static string Address(string field)
    {
        var (type, address) = field.Split(';', 2) is [var first, var second] ? (first.Trim(), second) : ("", field);
        address = address.Trim().Trim('<', '>');
        return type.Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? Escaped().Replace(address, Character) : address;
    }

    private static string Character(Match match) =>
        int.TryParse(match.Groups[1].ValueSpan, System.Globalization.NumberStyles.HexNumber, Invariant, out var code) && System.Text.Rune.IsValid(code)
            ? new System.Text.Rune(code).ToString() : match.Value;

    private static ReportedOriginal? Original(string id) =>
        OwnId().Match(id) is { Success: true } match ? new ReportedOriginal(match.Groups[1].Value, long.Parse(match.Groups[2].ValueSpan, Invariant)) : null;

    private static IEnumerable<string> Of(HeaderList headers, params string[] names) => headers.Where(h => names.Contains(h.Field, StringComparer.OrdinalIgnoreCase)).Select(h => h.Value);

    [GeneratedRegex(@"\\x\{([0-9A-Fa-f]{1,6})\}")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"<([0-9a-f]{32})\.(\d{1,9})@")]
    private static partial Regex OwnId();
}
