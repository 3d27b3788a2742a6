using Retinue.Tests.Harness;

namespace Retinue.Tests.Answers;

/// <summary>Who gets mail: categories, rules, the dry run, and how the operator's own categories show in the answers about people.</summary>
internal sealed class MailRoutingAnswers : GoldenGroup
{
    public override IReadOnlyList<GoldenCase> Cases { get; } =
    [
        new("GetEmailCategories", "success", "groupid=1"),
        new("GetEmailCategories", "error", "groupid=99"),
        new("GetEmailRecipients", "success", "clientid=1&category=invoice"),
        new("GetEmailRecipients", "error", "clientid=1&category=letters"),
        new("GetContacts", "categories", "userid=1"),
        new("GetClientsDetails", "categories", "clientid=1"),
        new("AddEmailCategory", "success", "category=own{0}&title=Own&initially=on"),
        new("AddEmailCategory", "error", "category=invoice"),
        new("UpdateEmailCategory", "success", "category=newsletter&title=Letters{0}"),
        new("UpdateEmailCategory", "error", "category=invoice&title=Bills"),
        new("UpdateEmailRule", "success", "category=invoice&groupid=1&sender_name=Billing{0}"),
        new("UpdateEmailRule", "error", "category=invoice&preference=sometimes"),
        new("DeleteEmailCategory", "success", "category=own{0}"),
        new("DeleteEmailCategory", "error", "category=invoice"),
    ];

    public override async Task SetUp(TestServer server)
    {
        await Do(server, "AddClientGroup", "groupname=Retail");
        await Do(server, "AddEmailCategory", "category=newsletter", "title=Neues & \"mehr\"");
        await Do(server, "UpdateEmailRule", "category=invoice", "groupid=1", "billing_contact=instead", "sender_email=billing@example.com");
        await Do(server, "AddClient", "noemail=1", "skipvalidation=1", "firstname=Olivia", "email=olivia@example.com", "password2=x", "groupid=1", "email_preferences[newsletter]=1");
        await Do(server, "AddContact", "clientid=1", "firstname=Jane", "lastname=<Doe>", "email=jane@example.com", "email_preferences[invoice]=1");
        await Do(server, "AddContact", "clientid=1", "firstname=Søren", "email=soren@example.com", "email_preferences[general]=1", "email_preferences[newsletter]=0");
        await Do(server, "UpdateClient", "clientid=1", "billingcid=1");
    }
}
