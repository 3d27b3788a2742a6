namespace Retinue.Seeding;

/// <summary>What a seeded database has.</summary>
/// <param name="Clients">How many clients.</param>
/// <param name="Contacts">How many contacts, spread evenly over the clients.</param>
/// <param name="Seed">Which of all such databases: the same number makes the same people.</param>
/// <param name="PasswordHash">The hash of the password of everybody who can log in.</param>
/// <param name="Now">When it was made, in UTC milliseconds since 1970.</param>
internal sealed record SeedPlan(long Clients, long Contacts, long Seed, string PasswordHash, long Now)
{
    private const long SmallestBatch = 1000, LargestBatch = 100_000;

    /// <summary>Under which the mark stands of how far it got: whoever asks for the same again goes on from there.</summary>
    public string Name => string.Create(Invariant, $"seed {Seed} {Clients} {Contacts}");

    /// <summary>How many clients are made in one unit of work: about a hundredth of all. The more rows, the fewer pages of the indexes are written more than once.</summary>
    public long BatchSize => Math.Max(1, Math.Clamp((Clients + Contacts) / 100, SmallestBatch, LargestBatch) * Clients / (Clients + Contacts));

    /// <summary>How many contacts the first so many clients have together.</summary>
    public long ContactsOfFirst(long clients) => (long)((Int128)Contacts * clients / Clients);
}
