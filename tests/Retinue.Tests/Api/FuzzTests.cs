using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Api;

/// <summary>A hundred thousand requests, most of them wrong in some way: each gets a proper answer, and the server goes on.</summary>
public sealed class FuzzTests
{
    private const int Requests = 100_000;
    private const int Workers = 16;

    [Fact]
    public async Task No_request_gets_a_5xx_a_stack_trace_or_half_an_answer()
    {
        // To repeat a failure: RETINUE_FUZZ_SEED=the seed that it names.
        var seed = int.TryParse(Environment.GetEnvironmentVariable("RETINUE_FUZZ_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        await using var server = await TestServer.Start(EnginesAttribute.SQLite);
        await server.Post("action=AddClient", "firstname=Olivia", "email=owner@example.com", "skipvalidation=1");
        await server.Post("action=AddContact", "clientid=1", "email=jane@example.com", "firstname=Jane");

        var address = server.Http.BaseAddress!.ToString().TrimEnd('/');
        var next = 0;
        var statuses = new int[600];
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(async () =>
        {
            // A request that hangs is ended by the timeout of the client, and fails the test.
            for (int i; (i = Interlocked.Increment(ref next)) <= Requests;)
            {
                var (request, sent) = new FuzzRequest(address, unchecked(seed + i)).Make();
                try
                {
                    using (request)
                    using (var response = await server.Http.SendAsync(request))
                    {
                        Interlocked.Increment(ref statuses[(int)response.StatusCode]);
                        Check(response.StatusCode, response.Content.Headers.ContentType, await response.Content.ReadAsByteArrayAsync(), request.Method == HttpMethod.Head);
                    }
                }
                catch (HttpRequestException) when (IsRefusedUnread(request.RequestUri!))
                {
                    // A client that is still sending a long body when Kestrel closes sees only the end of the connection.
                }
                catch (Exception e)
                {
                    throw new InvalidOperationException($"RETINUE_FUZZ_SEED={seed.ToString(CultureInfo.InvariantCulture)}, request {i}:\n{sent}\n{e.Message}", e);
                }
            }
        })));

        // It was a test of more than the doors: many requests got through to the actions.
        Assert.InRange(statuses[200], Requests / 4, Requests);
        // To a client of its own: the requests delete and merge clients, too.
        var client = await server.AddClient("after@example.com");
        var answer = await server.Text("action=AddContact", $"clientid={client}", "firstname=After", "responsetype=json");
        Assert.StartsWith("""{"result":"success","contactid":""", answer);
        Assert.Equal("ready\n", await server.Http.GetStringAsync("/readyz", TestContext.Current.CancellationToken));
    }

    /// <summary>Kestrel answers 400 or 414 to such a request line by itself, and closes without reading the body: a NUL in the path, or more than the 64 KiB of <c>MaxRequestLineSize</c>.</summary>
    private static bool IsRefusedUnread(Uri uri) => uri.AbsolutePath.Contains("%00", StringComparison.Ordinal) || uri.PathAndQuery.Length > 64 * 1024 - 64;

    private static void Check(HttpStatusCode status, MediaTypeHeaderValue? type, byte[] bytes, bool isHead)
    {
        Assert.InRange((int)status, 200, 499);
        // What Kestrel refuses itself (a header that is none) has no body.
        if (isHead || (bytes.Length == 0 && (int)status >= 400)) return;
        var body = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.DoesNotContain("\n   at ", body);
        Assert.DoesNotContain("Exception", body);
        switch (type?.MediaType)
        {
            case "application/json":
                using (var json = JsonDocument.Parse(body))
                    Assert.Contains(json.RootElement.GetProperty("result").GetString(), (string[])["success", "error"]);
                break;
            case "application/problem+json":
                using (var json = JsonDocument.Parse(body))
                    Assert.Equal((int)status, json.RootElement.GetProperty("status").GetInt32());
                break;
            case "application/xml":
                var root = XDocument.Parse(body).Root!;
                Assert.Equal("whmcsapi", root.Name);
                Assert.Contains(root.Element("result")!.Value, (string[])["success", "error"]);
                break;
            case "text/plain":
                // Pairs, or one of the plain pages.
                Assert.True((body.StartsWith("result=", StringComparison.Ordinal) && body.EndsWith(';')) || body is "ok\n" or "ready\n" || body.StartsWith("Retinue. ", StringComparison.Ordinal), body);
                break;
            default:
                Assert.Fail($"The answer is {type}.");
                break;
        }
    }
}
