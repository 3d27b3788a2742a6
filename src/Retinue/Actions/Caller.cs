namespace Retinue;

/// <summary>On whose behalf a call runs; events keep it.</summary>
/// <param name="Actor">Who: <c>System</c>, <c>admin:NAME</c> or <c>credential:IDENTIFIER (NAME)</c>.</param>
/// <param name="Scope">Within which an idempotency key is unique.</param>
public sealed record Caller(string Actor, string Scope)
{
    /// <summary>The installation itself: a local call without an admin.</summary>
    public static Caller System { get; } = new("System", "system");

    /// <summary>The admin on whose behalf it runs; 0 for the installation itself.</summary>
    public long AdminId { get; init; }

    /// <summary>The address that the call came from; empty for local calls.</summary>
    public string Ip { get; init; } = "";

    /// <summary>A name for this one request, in answers, logs and events.</summary>
    public string RequestId { get; init; } = "";

    /// <summary>The generation to answer in; null for the installation's.</summary>
    public ApiVersion? Version { get; init; }

    /// <summary>Refuse what cannot be read, instead of reading it as PHP would. The JSON route does.</summary>
    public bool StrictTypes { get; init; }

    /// <summary>Do a writing call only once for this key; see <see cref="CommonErrors.KeyReused"/>.</summary>
    public string? IdempotencyKey { get; init; }
}
