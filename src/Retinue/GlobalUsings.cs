global using static Retinue.Culture;

namespace Retinue;

/// <summary>The one culture in which numbers and dates are written and read, whatever the machine is set to.</summary>
internal static class Culture
{
    public static readonly System.Globalization.CultureInfo Invariant = System.Globalization.CultureInfo.InvariantCulture;
}
