namespace Retinue;

/// <summary>What the two generations are called.</summary>
internal static class ApiVersions
{
    public const string Name7 = "7.10";
    public const string Name8 = "8";

    /// <summary>As settings, headers and credentials write it.</summary>
    public static string Name(ApiVersion version) => version == ApiVersion.V8 ? Name8 : Name7;

    /// <summary>The generation of a name, or null when there is none of that name.</summary>
    public static ApiVersion? Find(string name) => name switch
    {
        Name7 or "7" => ApiVersion.V7,
        Name8 => ApiVersion.V8,
        _ => null,
    };

    /// <summary>The release whose documentation a generation follows; clients read it to find out what they speak to.</summary>
    public static string Release(ApiVersion version) => version == ApiVersion.V8 ? "8.13.1" : "7.10.2";
}
