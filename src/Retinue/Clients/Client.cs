using Retinue.Mail;

namespace Retinue.Clients;

/// <summary>A client account.</summary>
internal sealed record Client
{
    public long Id { get; init; }
    public required string Uuid { get; init; }

    /// <summary><c>Active</c>, <c>Inactive</c> or <c>Closed</c>.</summary>
    public string Status { get; init; } = "Active";
    public required Person Person { get; init; }
    public long Currency { get; init; } = 1;
    public long GroupId { get; init; }
    public string Language { get; init; } = "";
    public string Notes { get; init; } = "";
    public string Ip { get; init; } = "";

    /// <summary>New clients receive every kind of mail.</summary>
    public MailCategories Mail { get; init; } = MailCategories.All;
    public bool MarketingOptIn { get; init; }
    public long SecurityQuestionId { get; init; }

    /// <summary>A hash: the answer opens the account, so it is kept like a password.</summary>
    public string SecurityAnswerHash { get; init; } = "";
    public long BillingContactId { get; init; }

    /// <summary>UTC milliseconds since 1970.</summary>
    public required long CreatedAt { get; init; }
}
