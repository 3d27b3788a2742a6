using PhoneNumbers;

namespace Retinue.Clients;

/// <summary>Phone numbers, kept as given and beside that in the international form (E.164), which programs can compare and dial.</summary>
internal static class Phones
{
    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    /// <summary>A longer text is no phone number: the library is not asked to look for one in it.</summary>
    private const int LongestNumber = 60;

    /// <summary>The number as <c>+441234567890</c>; empty when it is not one that can exist.</summary>
    public static string ToE164(string text, string country)
    {
        if (text.Length is 0 or > LongestNumber) return "";
        try
        {
            // WHMCS writes numbers as +44.1234567890; the dot is its own.
            var number = Util.Parse(text, country);
            return Util.IsPossibleNumber(number) ? Util.Format(number, PhoneNumberFormat.E164) : "";
        }
        catch (NumberParseException)
        {
            return "";
        }
    }

    /// <summary>The calling code and the rest of an E.164 number: <c>44</c> and <c>1234567890</c>.</summary>
    public static (string Code, string Subscriber) Split(string e164)
    {
        if (e164.Length == 0) return ("", "");
        var number = Util.Parse(e164, null);
        var code = number.CountryCode.ToString(Invariant);
        return (code, e164[(1 + code.Length)..]);
    }
}
