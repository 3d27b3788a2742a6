using System.Globalization;

namespace Retinue;

/// <summary>Decimal numbers, kept and answered as text with a fixed number of digits: no floating point changes them.</summary>
internal static class Decimals
{
    /// <summary>The number in a text, rounded half up to so many digits after the point: <c>1.5</c> is <c>1.50000</c>.</summary>
    /// <returns>Null when it is no number, or outside of the bounds (which are within them).</returns>
    public static string? Read(string text, int digits, decimal least, decimal most)
    {
        if (!decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, Invariant, out var number)) return null;
        number = Math.Round(number, digits, MidpointRounding.AwayFromZero);
        return number < least || number > most ? null : number.ToString($"F{digits.ToString(Invariant)}", Invariant);
    }
}
