namespace Retinue.Accounts;

/// <summary>Why actions on whole accounts refuse. The texts are ours: the documented API has no such actions.</summary>
internal static class AccountErrors
{
    public static readonly ApiError ScopeInvalid = new("scope_invalid", "contacts needs a clientid: contacts are compared within one account", 400);

    public static readonly ApiError MergeIntoItself = new("merge_into_itself", "A client cannot be merged into itself", 422);

    /// <summary>Only open accounts are merged: closing and merging must not undo each other.</summary>
    public static readonly ApiError MergeClosed = new("merge_closed", "Client {0} is closed; only open accounts can be merged", 422);

    public static readonly ApiError AlreadyMerged = new("already_merged", "Client {0} was merged into client {1} already", 409);

    public static readonly ApiError MergeNotFound = new("merge_not_found", "Merge ID Not Found", 404);

    public static readonly ApiError MergeUndone = new("merge_undone", "Merge {0} was undone already", 409);

    public static readonly ApiError MergeTooOld = new("merge_too_old", "Merge {0} is older than {1} days and can no longer be undone", 422);

    /// <summary>The target became a part of another account: that has to be undone first.</summary>
    public static readonly ApiError MergedOnward = new("merged_onward", "Client {0} was merged into client {1} since; undo merge {2} first", 409);

    public static readonly ApiError MergeGone = new("merge_gone", "Client {0} or the other of the merge was deleted or erased since; the merge can no longer be undone", 422);

    public static readonly ApiError AddressTaken = new("email_taken", "The address of somebody who would come back was taken at this moment; try again", 409);

    public static readonly ApiError SubjectRequired = new("missing_parameter", "Either clientid Or contactid Is Required", 400);

    public static readonly ApiError ExportSubjectRequired = new("missing_parameter", "One of clientid, contactid Or user_id Is Required", 400);

    public static readonly ApiError UserNotFound = new("user_not_found", "User ID Not Found", 404);

    public static readonly ApiError ModeInvalid = new("mode_invalid", "The mode must be erase or anonymise", 422);
}
