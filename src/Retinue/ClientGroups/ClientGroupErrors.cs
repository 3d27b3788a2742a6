namespace Retinue.ClientGroups;

/// <summary>Why actions on client groups refuse. The documented API only lists groups, so the texts are ours.</summary>
internal static class ClientGroupErrors
{
    public static readonly ApiError IdNotFound = new("client_group_not_found", "Client Group ID Not Found", 404);
    public static readonly ApiError NameRequired = new("groupname_required", "You did not enter a group name", 422);
    public static readonly ApiError ColourInvalid = new("groupcolour_invalid", "The group colour must be written as #RRGGBB", 422);
    public static readonly ApiError DiscountInvalid = new("discountpercent_invalid", "The discount must be a number from 0 to 100", 422);
    public static readonly ApiError InUse = new("client_group_in_use", "There are clients in the group; move them to another group first", 409);

    /// <summary>What can be wrong with the fields of a group.</summary>
    public static IReadOnlyList<ApiError> OfFields { get; } = [NameRequired, ColourInvalid, DiscountInvalid];
}
