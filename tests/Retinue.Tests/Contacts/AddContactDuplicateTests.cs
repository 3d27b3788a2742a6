using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Contacts;

/// <summary>Which addresses count as the same, and where that matters.</summary>
public sealed class AddContactDuplicateTests
{
    private const string Duplicate = "Duplicate Email Address";

    [Theory, Engines]
    public async Task A_sub_account_may_not_have_the_address_of_any_client(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.AddClient("other@example.com");
        await api.Refuse(Duplicate, "AddContact", "clientid=1", "email=owner@example.com", "password2=x");
        await api.Refuse(Duplicate, "AddContact", "clientid=1", "email=other@example.com", "password2=x");
        await api.Refuse(Duplicate, "AddContact", "clientid=2", "email=owner@example.com", "permissions=orders");
    }

    [Theory, Engines]
    public async Task A_sub_account_may_not_have_the_address_of_another_sub_account_of_any_client(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.AddClient("other@example.com");
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=x");
        await api.Refuse(Duplicate, "AddContact", "clientid=1", "email=jane@example.com", "password2=x");
        await api.Refuse(Duplicate, "AddContact", "clientid=2", "email=jane@example.com", "permissions=orders");
    }

    [Theory, Engines]
    public async Task A_plain_contact_neither_blocks_nor_is_blocked(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com");
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com");
        await api.Raise("AddContact", "clientid=1", "email=owner@example.com");
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=x");
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com");
        Assert.Equal(5, await api.Count($"SELECT COUNT(*) FROM contacts"));
    }

    [Theory, Engines]
    public async Task The_client_is_looked_for_before_the_address(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Refuse("Client ID Not Found", "AddContact", "clientid=9", "email=owner@example.com", "password2=x");
    }

    /// <summary>Blanks around it, case, Unicode composition and the notation of the domain do not make another address.</summary>
    [Theory, Engines]
    public async Task One_address_in_another_notation_is_the_same_address(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        foreach (var (first, same) in new[]
        {
            ("jane@example.com", "  JANE@Example.COM\t"),
            ("jörg@example.com", "JO\u0308RG@EXAMPLE.COM"),
            ("info@bücher.example", "Info@xn--bcher-kva.example"),
            ("info@BÜCHER2.example", "info@bu\u0308cher2.example"),
            ("idn@例え.テスト", "idn@xn--r8jz45g.xn--zckzah"),
            ("no-at-sign", "NO-AT-SIGN "),
        })
        {
            await api.Raise("AddContact", "clientid=1", $"email={first}", "password2=x");
            await api.Refuse(Duplicate, "AddContact", "clientid=1", $"email={same}", "password2=x");
            Assert.True((await api.Call("ValidateLogin", $"email={same}", "password2=x")).IsSuccess, same);
            Assert.Equal(1L, (await api.Call("GetContacts", $"email={same}"))["totalresults"]);
        }
    }

    [Theory, Engines]
    public async Task Addresses_that_only_look_alike_are_different(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        foreach (var email in new[] { "jorg@example.com", "jörg@example.com", "jane+a@example.com", "jane@example.com", "ja.ne@example.com", "jane@example.com.", "strasse@example.com", "straße@example.com" })
            await api.Raise("AddContact", "clientid=1", $"email={email}", "password2=x");
        Assert.Equal(9, await api.Count($"SELECT COUNT(*) FROM logins"));
    }

    [Theory, Engines]
    public async Task Any_text_at_all_is_an_address_that_can_be_stored_compared_and_searched(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        // U+FFFE is valid in UTF-8, and yet no text with it can be normalised by the framework.
        foreach (var email in new[] { "\uFFFE@example.com", "a@\uFFFE\uFFFF", "\0", "a@", "@", "@@ü", "a@b..ü", "a@-ü-", "a@" + new string('ü', 400), new string('\u0130', 400) + "@x", "\uFDD0@\U0010FFFF" })
        {
            await api.Raise("AddContact", "clientid=1", $"email={email}", "password2=x");
            await api.Refuse(Duplicate, "AddContact", "clientid=1", $"email= {email} ", "password2=x");
            Assert.Equal(1L, (await api.Call("GetContacts", $"email={email}"))["totalresults"]);
            Assert.True((await api.Call("GetClients", $"search={email}")).IsSuccess);
        }
    }

    [Theory, Engines]
    public async Task Addresses_longer_than_any_index_are_still_told_apart(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var start = new string('a', 5000);
        await api.Raise("AddContact", "clientid=1", $"email={start}1@example.com", "password2=x");
        await api.Raise("AddContact", "clientid=1", $"email={start}2@example.com", "password2=x");
        await api.Refuse(Duplicate, "AddContact", "clientid=1", $"email={start}1@EXAMPLE.com", "password2=x");
    }
}
