using Retinue.Mail;

namespace Retinue.Clients;

/// <summary>A client account.</summary>
internal sealed record Client
{
    public long Id { get; init; }
    public required string Uuid { get; init; }

    /// <summary>One of <see cref="ClientStatus"/>.</summary>
    public string Status { get; init; } = ClientStatus.Active;
    public required Person Person { get; init; }
    public long Currency { get; init; } = 1;
    public long GroupId { get; init; }
    public string Language { get; init; } = "";
    public string Notes { get; init; } = "";
    public string Ip { get; init; } = "";

    /// <summary>New clients receive every kind of mail.</summary>
    public MailCategories Mail { get; init; } = MailCategories.All;
    public bool MarketingOptIn { get; init; }

    /// <summary>Whether CreateSsoToken may sign somebody in to the account.</summary>
    public bool AllowsSso { get; init; } = true;
    public long SecurityQuestionId { get; init; }

    /// <summary>
    /// A hash: the answer opens the account, so it is kept like a password. Stored with a new client, and never read with one.
    /// </summary>
    public string SecurityAnswerHash { get; init; } = "";

    /// <summary>The contact that the bills go to; 0 when that is the client itself.</summary>
    public long BillingContactId { get; init; }
    public BillingMarks BillingMarks { get; init; }

    /// <summary>How the client pays, in the words of the system that bills.</summary>
    public string Gateway { get; init; } = "";

    /// <summary>UTC milliseconds since 1970.</summary>
    public required long CreatedAt { get; init; }
}
