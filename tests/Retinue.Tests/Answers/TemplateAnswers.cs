using Retinue.Tests.Harness;

namespace Retinue.Tests.Answers;

/// <summary>Email templates: those of the program, changed ones, added ones, and what they say to a client.</summary>
internal sealed class TemplateAnswers : GoldenGroup
{
    public override IReadOnlyList<GoldenCase> Cases { get; } =
    [
        new("GetEmailTemplates", "success", ""),
        new("GetEmailTemplates", "german", "type=user&language=german"),
        new("GetEmailTemplates", "error", "", AsLimited: true),
        new("GetEmailTemplate", "success", "messagename=Maintenance"),
        new("GetEmailTemplate", "builtin", "messagename=Contact+Added"),
        new("GetEmailTemplate", "error", "messagename=Maintenance&language=french"),
        new("PreviewEmailTemplate", "success", "messagename=Maintenance&clientid=1&customvars=%7B%22day%22%3A%22%3Cb%3EMonday%22%7D"),
        new("PreviewEmailTemplate", "error", "clientid=1&subject=x&message=%7B%7B+x"),
        new("ConvertEmailTemplate", "success", "message=Dear+%7B%24client_name%7D%2C%0A%7Bphp%7D"),
        new("ConvertEmailTemplate", "error", ""),
        new("AddEmailTemplate", "success", "messagename=New+{2}&type=general&subject=New&message=%3Cp%3ENew%3C%2Fp%3E"),
        new("AddEmailTemplate", "error", "messagename=Maintenance&language=klingon&type=invoice&subject=x&message=x"),
        new("UpdateEmailTemplate", "success", "messagename=Maintenance&subject=Changed+{0}"),
        new("UpdateEmailTemplate", "error", "messagename=Email+Layout&message=%3Cp%3Enothing%3C%2Fp%3E"),
        new("DeleteEmailTemplate", "error", "messagename=Client+Signup+Email"),
        new("DeleteEmailTemplate", "success", "messagename=New+{2}"),
    ];

    public override async Task SetUp(TestServer server)
    {
        await server.AddClient();
        await Do(server, "SetConfigurationValue", "setting=CompanyName", "value=Söhne & <Töchter>");
        await Do(server, "UpdateEmailTemplate", "messagename=Password Changed", "subject=Changed \"here\"");
        await Do(server, "UpdateEmailTemplate", "messagename=Email Layout", "message=<table><tr><td>{{ company_name }}</td></tr><tr><td>{{ content }}</td></tr></table>");
        await Do(server, "AddEmailTemplate", "messagename=Maintenance", "type=product", "subject=Maintenance & <more> on {{ day }}", "fromname=Größe", "fromemail=noc@example.com",
            "message=<p>Dear {{ client_name }},</p><ul><li>{{ day }}</li></ul><p><a href=\"https://example.com/\">More</a></p>");
    }
}
