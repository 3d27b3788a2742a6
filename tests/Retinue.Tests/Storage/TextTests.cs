using CsCheck;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>Every text goes in as a value and comes out unchanged, on both engines, and is found by exactly itself.</summary>
public sealed class TextTests
{
    private static readonly string[] Columns =
        ["firstname", "lastname", "companyname", "address1", "address2", "city", "state", "postcode", "phonenumber", "tax_id"];

    [Theory, Engines]
    public async Task A_parameter_comes_back_as_it_was(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Texts.Any.Array[1, 20].SampleAsync(async texts =>
        {
            var columns = Sql.Join(", ", texts.Select(text => (Sql)$"{text}"));
            var back = await api.Api.Store.Read(db => db.First($"SELECT {columns}", row => texts.Select((_, i) => row.Text(i)).ToArray()));
            Assert.Equal(texts, back);
        }, iter: 200, threads: 2);
    }

    [Theory, Engines]
    public async Task A_column_gives_back_what_it_got_and_compares_letter_by_letter(string engine)
    {
        await using var api = await Scratch.Open(engine);
        var texts = Texts.Nasty.Append("a").Append("A").Append("a ").Append("á").Append("a\u0301").Distinct().ToArray();
        await api.Api.Store.Write(async db =>
        {
            for (var i = 0; i < texts.Length; i++) await Scratch.Add(db, i + 1, texts[i], body: texts[i]);
            return true;
        });
        var found = await api.Api.Store.Read(async db =>
        {
            var rows = new List<(string, string, long)>();
            foreach (var text in texts)
                rows.AddRange(await db.All($"SELECT name, body, id FROM scratch WHERE name = {text} AND body = {text}", row => (row.Text(0), row.Text(1), row.Long(2))));
            return rows;
        });
        Assert.Equal(texts.Select((text, i) => (text, text, i + 1L)), found);
    }

    [Theory, Engines]
    public async Task A_contact_keeps_every_text_and_is_found_by_it(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        for (var i = 0; i < Texts.Nasty.Length; i++)
        {
            var text = Texts.Nasty[i];
            var fields = Columns.Append("email").Append("country").ToDictionary(c => c, _ => (object?)text);
            Assert.True((await api.Call("AddContact", fields.Append(new("clientid", 1)).ToDictionary())).IsSuccess, text);
        }
        foreach (var text in Texts.Nasty.Where(t => t.Length > 0))
        {
            var contact = (await Found("firstname", text)).Single();
            Assert.All(Columns.Append("email").Append("country"), column => Assert.Equal(text, contact[column]));
            foreach (var column in Columns.Where(c => c != "tax_id"))
                Assert.Single(await Found(column, text));
        }

        async Task<IReadOnlyList<Reply>> Found(string column, string text)
        {
            var result = await api.Call("GetContacts", new Dictionary<string, object?> { [column] = text, ["limitnum"] = 250 });
            return (IReadOnlyList<Reply>)result["contacts"]!;
        }
    }

    [Theory, Engines]
    public async Task A_text_of_a_megabyte_is_kept(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var text = string.Concat(Enumerable.Repeat("é'\\\0😀\" ", 1 << 17));
        Assert.Equal("success", (await api.Call("AddContact", "clientid=1", $"address1={text}"))["result"]);
        var contacts = (IReadOnlyList<Reply>)(await api.Call("GetContacts", $"address1={text}"))["contacts"]!;
        Assert.Equal(text, Assert.Single(contacts)["address1"]);
    }

    [Theory, Engines]
    public async Task A_client_with_every_text_in_its_fields_is_added_or_refused_but_never_fails(string engine)
    {
        await using var api = await TestApi.Open(engine);
        string[] fields = [.. Columns, "email", "country", "language", "clientip", "notes", "securityqans", "currency", "groupid", "customfields", "customfields[1]", "customfields[x]"];
        string[] texts = [.. Texts.Nasty, new string('é', 1000), "fe80:1111:2222:3333:4444:5555:6666:7777%4294967295"];
        for (var i = 0; i < texts.Length; i++)
        {
            var text = texts[i];
            var values = fields.ToDictionary(f => f, _ => (object?)text);
            values["skipvalidation"] = 1;
            // Some of the texts are the same address for people.
            values["email"] = $"{i}{text}@x";
            Assert.True((await api.Call("AddClient", values)).IsSuccess, text);
            Assert.True((await api.Call("GetClients", new Dictionary<string, object?> { ["search"] = text, ["status"] = text, ["orderby"] = text, ["sorting"] = text })).IsSuccess, text);
        }
    }

    [Theory, Engines]
    public async Task A_custom_field_that_is_named_twice_is_kept_once(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var result = await api.Call("AddClient", "firstname=A", "email=a@example.com", "skipvalidation=1", "customfields[1]=first", "customfields[01]=last");
        Assert.Equal("success", result["result"]);
        Assert.Equal("last", await api.Api.Store.Read(db => db.First($"SELECT value FROM client_custom_fields WHERE field_id = 1", row => row.Text(0))));
    }
}
