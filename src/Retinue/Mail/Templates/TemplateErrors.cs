namespace Retinue.Mail.Templates;

/// <summary>Why actions on templates refuse. They are ours, in the style of the documented ones.</summary>
internal static class TemplateErrors
{
    public static readonly ApiError Exists = new("template_exists", "There is an email template of that name and language", 409);
    public static readonly ApiError NameInvalid = new("messagename_invalid", "A name of at most 64 characters is required", 422);
    public static readonly ApiError LanguageInvalid = new("language_invalid", "A language such as german, of at most 32 characters, is expected", 422);
    public static readonly ApiError TypeDiffers = new("type_differs", "All languages of a template have one type: {0}", 422);
    public static readonly ApiError Incomplete = new("template_incomplete", "A subject and a message are required", 422);
    public static readonly ApiError Invalid = new("template_invalid", "The {0} cannot be used: {1}", 422);
    public static readonly ApiError SenderInvalid = new("fromemail_invalid", "The sender's address is not an e-mail address", 422);
    public static readonly ApiError NoFirst = new("template_language_first", "Add the template without a language first: it is used where there is none in the client's", 422);
    public static readonly ApiError OthersLeft = new("template_in_use", "Delete the template's other languages first", 409);
    public static readonly ApiError BuiltIn = new("template_built_in", "The program brings this template; it can be changed and disabled, not deleted", 409);
}
