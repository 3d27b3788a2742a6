namespace Retinue.Mail.Templates;

/// <summary>A template cannot be read or filled in. The message is for whoever wrote it, and holds nothing that was filled in.</summary>
internal sealed class TemplateException(string message) : Exception(message);
