namespace Retinue.Access;

/// <summary>Makes the first admin, role and credential of an installation, so that it can be used at once.</summary>
internal static class Bootstrap
{
    public const string Admin = "admin";
    public const string Role = "everything";

    /// <summary>Makes sure that the credential which the environment names exists and has the secret which the environment gives.</summary>
    public static async Task Ensure(LocalApi api, string identifier, string secret)
    {
        var existing = await api.Store.Read(db => Credentials.Find(db, identifier)).ConfigureAwait(false);
        if (existing == null) await Create(api, "Made from RETINUE_API_IDENTIFIER", identifier, secret).ConfigureAwait(false);
        else if (!Secrets.Matches(secret, existing.SecretHash)) await Credentials.SetSecret(api, identifier, secret).ConfigureAwait(false);
    }

    /// <summary>Makes a first credential when there is none, and answers it; null when there is one.</summary>
    public static async Task<(string Identifier, string Secret)?> First(LocalApi api)
    {
        var any = await api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM credentials")).ConfigureAwait(false);
        return any > 0 ? null : await Create(api, "Made at the first start", null, null).ConfigureAwait(false);
    }

    private static async Task<(string Identifier, string Secret)> Create(LocalApi api, string description, string? identifier, string? secret)
    {
        await AdminAndRole(api).ConfigureAwait(false);
        identifier ??= Secrets.New();
        secret ??= Secrets.New();
        try
        {
            return await Credentials.Create(api, Admin, [Role], description, identifier: identifier, secret: secret).ConfigureAwait(false);
        }
        catch (Refused refused) when (refused.Error == Credentials.Taken)
        {
            return (identifier, secret);
        }
    }

    /// <summary>Makes the first admin and the role that allows everything, which are what a credential has when nothing else is said.</summary>
    public static async Task AdminAndRole(LocalApi api)
    {
        // Two processes may start on one empty database: whoever comes second uses what the first has made.
        await UnlessThere(Admins.NameTaken, () => Admins.Create(api, Admin, "", password: null)).ConfigureAwait(false);
        await UnlessThere(Roles.NameTaken, () => Roles.Create(api, Role, "Every action", [Access.Role.Everything])).ConfigureAwait(false);
    }

    private static async Task UnlessThere(ApiError there, Func<Task> make)
    {
        try
        {
            await make().ConfigureAwait(false);
        }
        catch (Refused refused) when (refused.Error == there)
        {
        }
    }
}
