namespace Retinue.Mail.Routing;

/// <summary>One thing that the operator can rule for a category: its parameter, its column and its field are all of the same name.</summary>
/// <param name="Name">In the API and in the table.</param>
/// <param name="Summary">What it decides.</param>
/// <param name="Allowed">What it can be; nothing for any text.</param>
internal sealed record RuleValue(string Name, string Summary, params IReadOnlyList<string> Allowed)
{
    public const string Yes = "yes", No = "no";

    public static readonly RuleValue Preference = new("preference", "Whose choice counts: the person's (choice), nobody's and all get it (force), nobody's and none gets it (never)", "choice", "force", "never");
    public static readonly RuleValue Initially = new("initially", "Whether the mail is on for somebody who has not chosen; of the six categories, for somebody new, where empty is as it is without rules", "on", "off");
    public static readonly RuleValue BillingContact = new("billing_contact", "Whether the billing contact gets it instead of the owner (instead) or as any other contact (copy)", "copy", "instead");
    public static readonly RuleValue Delivery = new("delivery", "One message with To and Cc (together), or a message for each recipient (separate)", "together", "separate");
    public static readonly RuleValue Closed = new("closed", "Whether closed accounts get it", No, Yes);
    public static readonly RuleValue Unsubscribe = new("unsubscribe", "Whether messages have a link to unsubscribe with one click", No, Yes);
    public static readonly RuleValue Fallback = new("fallback", "Whether it goes to another person of the account, even one for whom it is off, when nobody can be reached (account)", No, "account");
    public static readonly RuleValue SenderName = new("sender_name", "Who messages are from whose template names no sender; empty is that of the installation");
    public static readonly RuleValue SenderEmail = new("sender_email", "The address that messages are from whose template names no sender; empty is that of the installation");

    public static IReadOnlyList<RuleValue> All { get; } = [Preference, Initially, BillingContact, Delivery, Closed, Unsubscribe, Fallback, SenderName, SenderEmail];
}

/// <summary>What is ruled, as text for each of <see cref="RuleValue.All"/>; an empty text rules nothing.</summary>
internal sealed class RuleTexts(IReadOnlyList<string> texts)
{
    /// <summary>Rules nothing.</summary>
    public static RuleTexts None { get; } = new([.. RuleValue.All.Select(_ => "")]);

    public string this[RuleValue value] => texts[IndexOf(value)];

    /// <summary>What is ruled, each value with its text.</summary>
    public IEnumerable<(RuleValue Value, string Text)> Ruled => RuleValue.All.Select((value, i) => (value, texts[i])).Where(v => v.Item2.Length > 0);

    public RuleTexts With(RuleValue value, string text) => new([.. texts.Select((old, i) => i == IndexOf(value) ? text : old)]);

    /// <summary>What is ruled here, and of what is not what is ruled there.</summary>
    public RuleTexts Over(RuleTexts other) => new([.. RuleValue.All.Select((value, i) => texts[i].Length > 0 ? texts[i] : other[value])]);

    private static int IndexOf(RuleValue value)
    {
        for (var i = 0; i < RuleValue.All.Count; i++)
            if (ReferenceEquals(RuleValue.All[i], value)) return i;
        throw new ArgumentException($"{value.Name} is not declared.", nameof(value));
    }
}
