namespace Retinue.Users.Invites;

/// <summary>How a call names an invitation: the staff by its id, the person by the token in the mail.</summary>
internal static class InviteParams
{
    public static readonly IntParam Id = new("invite_id", "The invite") { Required = true, Missing = InviteErrors.IdInvalid, Example = "1" };

    public static readonly TextParam Token = new("token", "The token that came with the mail") { Required = true, Missing = InviteErrors.TokenInvalid, Secret = true };

    /// <summary>The form in which a token is kept. Blanks around it come from copying.</summary>
    public static string TokenHash(Call call) => Access.Secrets.Hash(call.Text(Token).Trim());
}
