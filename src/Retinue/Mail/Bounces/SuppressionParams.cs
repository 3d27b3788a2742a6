using Retinue.Clients;

namespace Retinue.Mail.Bounces;

/// <summary>What the actions on the suppression list share.</summary>
internal static class SuppressionParams
{
    public static readonly TextParam Email = new("email", "The address") { Required = true, Example = "jane.doe@example.com" };

    public static readonly Field EmailField = Field.Text("email", "The address");

    /// <summary>The address of a call, as it is compared.</summary>
    /// <exception cref="Refused"><see cref="BounceErrors.EmailInvalid"/>.</exception>
    public static (string Email, string Key) Read(Call call)
    {
        var email = call.Text(Email).Trim();
        var key = EmailKey.Of(email);
        return key.Contains('@') && !email.Any(char.IsControl) ? (email, key) : throw new Refused(BounceErrors.EmailInvalid) { Parameter = Email.Name };
    }
}
