using Retinue.Clients;
using Retinue.Mail;

namespace Retinue.Contacts;

/// <summary>A person of a client account who receives mail, and who can log in when it is a sub-account.</summary>
internal sealed record Contact
{
    public long Id { get; init; }
    public required long ClientId { get; init; }
    public required Person Person { get; init; }
    public required MailCategories Mail { get; init; }
    public bool IsSubAccount { get; init; }

    /// <summary>What a sub-account may do: names separated by commas. Kept while it is switched off.</summary>
    public string Permissions { get; init; } = "";

    /// <summary>UTC milliseconds since 1970.</summary>
    public required long CreatedAt { get; init; }

    /// <summary>UTC milliseconds since 1970.</summary>
    public required long UpdatedAt { get; init; }
}
