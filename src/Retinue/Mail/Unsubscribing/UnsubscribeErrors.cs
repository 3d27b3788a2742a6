namespace Retinue.Mail.Unsubscribing;

/// <summary>Why a link to unsubscribe does not work. The texts are ours.</summary>
internal static class UnsubscribeErrors
{
    /// <summary>The same whatever is wrong with it: a link tells nobody what there is.</summary>
    public static readonly ApiError LinkInvalid = new("link_invalid", "The link does not work any more", 404);
    public static readonly ApiError CategoryStays = new("category_stays", "Mail of this category cannot be left by a link; it is in the preferences of the account", 409);
}
