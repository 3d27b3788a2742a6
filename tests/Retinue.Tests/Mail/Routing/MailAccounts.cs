using Retinue.Mail;
using Retinue.Mail.Routing;

namespace Retinue.Tests.Mail.Routing;

/// <summary>Whether and how somebody can be written to.</summary>
internal enum Address
{
    /// <summary>An address of their own.</summary>
    Own,

    /// <summary>The same as somebody else's.</summary>
    Shared,

    /// <summary>None.</summary>
    None,

    /// <summary>One to which nothing is sent.</summary>
    Suppressed,
}

/// <summary>Accounts as the decision about recipients sees them, made of the facts that matter to it.</summary>
internal static class MailAccounts
{
    public const string SuppressedPrefix = "gone-";

    public static MailPerson Owner(MailCategories wants, Address address = Address.Own) => Person(PersonKind.Owner, 0, wants, address);

    public static MailPerson Contact(long id, MailCategories wants, Address address = Address.Own) => Person(PersonKind.Contact, id, wants, address);

    public static MailAccount Of(MailPerson owner, IReadOnlyList<MailPerson> contacts, bool isClosed = false, long billing = 0) =>
        new(1, isClosed, 0, billing, "", owner, contacts);

    public static bool IsSuppressed(string key) => key.StartsWith(SuppressedPrefix, StringComparison.Ordinal);

    private static MailPerson Person(string kind, long id, MailCategories wants, Address address)
    {
        var name = id == 0 ? "owner" : $"contact{id}";
        var email = address switch
        {
            Address.Own => $"{name}@example.com",
            Address.Shared => "shared@example.com",
            Address.None => "",
            _ => $"{SuppressedPrefix}{name}@example.com",
        };
        return new MailPerson(kind, id, name, email, email, wants);
    }
}
