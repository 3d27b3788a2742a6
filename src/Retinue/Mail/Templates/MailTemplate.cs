using System.Data.Common;
using Retinue.Storage;

namespace Retinue.Mail.Templates;

/// <summary>What a message says, before it is filled in: Liquid.</summary>
internal sealed record MailTemplate
{
    /// <summary>The type of messages about a login: only the program sends them, to one address, whatever anybody prefers.</summary>
    public const string LoginType = "user";

    /// <summary>The type of the frame that stands around the body of every message.</summary>
    public const string LayoutType = "layout";

    /// <summary>Those that the program brings have the ids below; what is added begins after it.</summary>
    public const long LastBuiltInId = 1000;

    public long Id { get; init; }
    public required string Name { get; init; }

    /// <summary>As <see cref="MailLanguage.Of"/> writes it; empty for the text that is used when there is none in a client's language.</summary>
    public string Language { get; init; } = "";

    /// <summary>A category of mail, <see cref="LoginType"/> or <see cref="LayoutType"/>.</summary>
    public required string Type { get; init; }
    public required string Subject { get; init; }
    public required string Html { get; init; }

    /// <summary>Empty for one that is made from <see cref="Html"/>.</summary>
    public string Text { get; init; } = "";

    /// <summary>Empty when the rule of the category decides, as with the address.</summary>
    public string SenderName { get; init; } = "";
    public string SenderEmail { get; init; } = "";

    /// <summary>Without a language: the message is not sent at all. With one: another language is used.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>Whether it is as the program brings it, with nothing of the operator's.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>UTC milliseconds since 1970; 0 for one that the program brings.</summary>
    public long UpdatedAt { get; init; }

    /// <summary>Whether the operator may send it to a client by hand.</summary>
    public bool MayBeSent => Type is not (LoginType or LayoutType);

    public static Sql Columns => $"id, name, language, type, subject, html, text, sender_name, sender_email, is_disabled, updated_at";

    public static MailTemplate FromRow(DbDataReader row) => new()
    {
        Id = row.Long(0),
        Name = row.Text(1),
        Language = row.Text(2),
        Type = row.Text(3),
        Subject = row.Text(4),
        Html = row.Text(5),
        Text = row.Text(6),
        SenderName = row.Text(7),
        SenderEmail = row.Text(8),
        IsDisabled = row.Flag(9),
        UpdatedAt = row.Long(10),
    };
}

/// <summary>The names of the templates that the program itself sends.</summary>
internal static class TemplateNames
{
    public const string Welcome = "Client Signup Email";
    public const string ContactAdded = "Contact Added";
    public const string PasswordChanged = "Password Changed";
    public const string NewSignIn = "New Sign-In";
    public const string Layout = "Email Layout";
}
