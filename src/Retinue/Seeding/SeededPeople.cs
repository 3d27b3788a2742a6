using Retinue.Clients;

namespace Retinue.Seeding;

/// <summary>
/// Invented people, the same for the same number every time: names that are common and names that are rare, addresses that no mail reaches
/// (<c>example.com</c>) and numbers that nobody has.
/// </summary>
internal static class SeededPeople
{
    private static readonly string[] First =
    [
        "Jane", "John", "Olivia", "Noah", "Emma", "Liam", "Amelia", "Oliver", "Ava", "James", "Sophia", "William", "Zoë", "Jürgen", "Łukasz", "José", "Aylin", "Mehmet", "Yuki", "Haruto",
        "Mei", "Wei", "Priya", "Arjun", "Fatima", "Omar", "Ingrid", "Lars", "Chloé", "Étienne", "Giulia", "Matteo", "Anja", "Pieter", "Katarzyna", "Ivan", "Olga", "Dmitri", "Sinéad", "Declan",
    ];

    private static readonly string[] Stem =
    [
        "Ash", "Birch", "Black", "Brad", "Brook", "Carl", "Clay", "Col", "Cross", "Dal", "East", "Edge", "Elm", "Fair", "Fern", "Fox", "Gold", "Green", "Grims", "Had", "Hart", "Hazel", "High",
        "Hol", "Kings", "Lang", "Lind", "Lock", "Long", "Mar", "Mill", "Moor", "Nor", "Oak", "Old", "Pen", "Pem", "Quarn", "Rad", "Red", "Rock", "Sal", "Shel", "Silver", "Smith", "Stan", "Stock",
        "Swan", "Thorn", "Tre", "Under", "Wal", "War", "West", "White", "Wind", "Wood", "Wyn", "York", "Zell",
    ];

    private static readonly string[] Ending =
    [
        "", "berg", "bridge", "brook", "bury", "by", "combe", "croft", "dale", "den", "field", "ford", "gate", "ham", "hill", "holm", "hurst", "ing", "land", "ley", "low", "man", "mark", "mere", "more",
        "ness", "ridge", "sen", "shaw", "son", "stead", "stone", "stow", "strand", "thorpe", "ton", "wall", "well", "wick", "worth",
    ];

    private static readonly (string City, string State, string Postcode, string Country, string Prefix)[] Places =
    [
        ("London", "", "SW1A 1AA", "GB", "+44.207946"), ("New York", "NY", "10001", "US", "+1.212555"), ("Berlin", "", "10115", "DE", "+49.302345"), ("Paris", "", "75001", "FR", "+33.12345"),
        ("Warszawa", "", "00-001", "PL", "+48.22123"), ("Zürich", "ZH", "8001", "CH", "+41.44123"), ("Toronto", "ON", "M5H 2N2", "CA", "+1.416555"), ("Sydney", "NSW", "2000", "AU", "+61.29123"),
    ];

    /// <summary>Somebody whose address is nobody else's of the same id.</summary>
    /// <param name="dice">Which of all possible people.</param>
    /// <param name="id">A number that makes the address unique.</param>
    /// <param name="company">The company of the account.</param>
    public static Person Make(ref Dice dice, string id, string company)
    {
        var (first, last, place) = (First[dice.Below(First.Length)], Stem[dice.Below(Stem.Length)] + Ending[dice.Below(Ending.Length)], Places[dice.Below(Places.Length)]);
        var email = $"{Ascii(first)}.{Ascii(last)}.{id}@example.com";
        var line = dice.Below(10_000).ToString("D4", Invariant);
        return Person.Nobody with
        {
            FirstName = first,
            LastName = last,
            Company = company,
            Email = email,
            EmailKey = EmailKey.Of(email),
            Address1 = $"{(1 + dice.Below(200)).ToString(Invariant)} {Stem[dice.Below(Stem.Length)]} Street",
            City = place.City,
            State = place.State,
            Postcode = place.Postcode,
            Country = place.Country,
            Phone = place.Prefix + line,
            PhoneE164 = place.Prefix.Replace(".", "", StringComparison.Ordinal) + line,
        };
    }

    public static string Company(ref Dice dice) => dice.Below(3) == 0 ? "" : $"{Stem[dice.Below(Stem.Length)]}{Ending[dice.Below(Ending.Length)]} Ltd";

    private static string Ascii(string name) => string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();
}

/// <summary>Numbers that look random and are the same for the same beginning on every machine and version (SplitMix64).</summary>
internal struct Dice(long seed, long turn)
{
    private ulong state = unchecked((ulong)seed * 0x9E3779B97F4A7C15 ^ (ulong)turn * 0xD1B54A32D192ED03);

    /// <summary>A number from 0 up to, and without, the given one.</summary>
    public int Below(int n)
    {
        state = unchecked(state + 0x9E3779B97F4A7C15);
        var z = unchecked((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return (int)((z ^ (z >> 31)) % (ulong)n);
    }
}
