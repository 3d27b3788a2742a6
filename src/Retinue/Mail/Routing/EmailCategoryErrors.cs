namespace Retinue.Mail.Routing;

/// <summary>Why actions on categories and rules refuse. The documented API has none of them, so the texts are ours.</summary>
internal static class EmailCategoryErrors
{
    public static readonly ApiError NotFound = new("email_category_not_found", "Email Category Not Found", 404);
    public static readonly ApiError NameInvalid = new("category_invalid", "A category needs a name of 1 to 32 lower-case letters, digits and underscores that begins with a letter", 422);
    public static readonly ApiError Reserved = new("category_reserved", "This name means something else already; choose another one", 409);
    public static readonly ApiError Taken = new("category_taken", "There is a category of this name already", 409);
    public static readonly ApiError TooMany = new("too_many_categories", "There can be 28 categories beside the six, deleted ones included", 409);
    public static readonly ApiError InUse = new("category_in_use", "There are e-mail templates of this category; change or delete them first", 409);
    public static readonly ApiError Raced = new("email_rules_raced", "Somebody else changed the same at this moment; try again", 409);
    public static readonly ApiError ValueInvalid = new("rule_invalid", "{0} must be one of {1}; an empty text takes the rule back", 422);
    public static readonly ApiError SenderInvalid = new("sender_email_invalid", "The sender's address is not valid", 422);
    public static readonly ApiError SenderNameInvalid = new("sender_name_invalid", "The sender's name must be on one line", 422);
    public static readonly ApiError CategoryOrTemplateRequired = new("missing_parameter", "Either category or messagename is required", 400);
}
