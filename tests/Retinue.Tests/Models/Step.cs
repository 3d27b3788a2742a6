using CsCheck;

namespace Retinue.Tests.Models;

/// <summary>
/// One call of a random sequence, written so that it means the same in every world: <c>client#2</c> is the second client that the sequence made
/// (counted around when there are fewer), whatever its id became and whether it is still there; <c>client#0</c> is none; <c>~</c> begins what has
/// to be different in each world.
/// </summary>
internal sealed record Step(string Action, ApiVersion Version, IReadOnlyList<(string Name, string Value)> Parameters)
{
    public override string ToString() => $"{Action} {Version} {string.Join(' ', Parameters.Select(p => $"{p.Name}={p.Value}"))}";
}

/// <summary>How random calls are made. Names, addresses and ids are few, so that calls meet.</summary>
internal static class Steps
{
    private static readonly Gen<ApiVersion> Version = Gen.Frequency((3, Gen.Const(ApiVersion.V7)), (1, Gen.Const(ApiVersion.V8)));

    public static readonly string[] Addresses = ["~a@example.com", "~b@example.com", "~c@example.com", "~d@example.com"];

    /// <summary>An address as people write it.</summary>
    public static readonly Gen<string> Address = Gen.OneOf(Addresses).Select(Gen.OneOf(0, 0, 1, 2), (address, how) => how switch
    {
        1 => address.ToUpperInvariant(),
        2 => $" {address}",
        _ => address,
    });

    public static readonly Gen<string> Name = Gen.OneOf("~Ann", "~Bea", "~Cy");

    /// <summary>A call whose parameters are each there or not.</summary>
    public static Gen<Step> Call(string action, params Gen<(string, string)?>[] parameters) => Gen.Select(
        Version, parameters.Aggregate(Gen.Const(() => Array.Empty<(string, string)>()), (all, one) => Gen.Select(all, one, ((string, string)[] before, (string, string)? p) => p is { } there ? [.. before, there] : before)),
        (version, all) => new Step(action, version, all));

    public static Gen<(string, string)?> Always(string name, Gen<string> value) => value.Select(v => ((string, string)?)(name, v));

    public static Gen<(string, string)?> Often(string name, Gen<string> value) => Maybe(name, value, there: 3, absent: 1);

    public static Gen<(string, string)?> Maybe(string name, Gen<string> value, int there = 1, int absent = 1) => Gen.Frequency((there, Always(name, value)), (absent, Gen.Const(((string, string)?)null)));

    public static Gen<(string, string)?> Maybe(string name, params string[] values) => Maybe(name, Gen.OneOf(values));

    /// <summary>One of a kind that the sequence made, and at times one that there never was.</summary>
    public static Gen<string> Id(string kind) => Gen.Frequency((20, Gen.Int[1, 12]), (1, Gen.Const(0))).Select(n => $"{kind}#{n}");
}
