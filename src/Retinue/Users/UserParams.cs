namespace Retinue.Users;

/// <summary>The parameters that make a user, which AddUser demands and UpdateUser changes.</summary>
internal static class UserParams
{
    public static readonly TextParam FirstName = new("firstname", "First name") { Example = "Jane" };
    public static readonly TextParam LastName = new("lastname", "Last name") { Example = "Doe" };
    public static readonly TextParam Email = new("email", "E-mail address, with which the user logs in") { Example = "jane.doe@example.com" };
    public static readonly TextParam Password = new("password2", "The password") { Secret = true };
    public static readonly TextParam Language = new("language", "Language of the user; empty for the installation's") { Example = "english" };

    public static TextParam Required(TextParam param, ApiError missing) =>
        new(param.Name, param.Summary) { Required = true, Missing = missing, Secret = param.Secret, Example = param.Example };
}
