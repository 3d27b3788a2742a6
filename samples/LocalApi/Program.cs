// The Local API example of the AddContact page in C#: the same call, in process, without a server.
//   dotnet run --project samples/LocalApi [FOLDER]      keeps its SQLite file in FOLDER, ./data without one
using Retinue;

await using var api = await LocalApi.OpenAsync(new RetinueOptions { Data = args.Length > 0 ? args[0] : "./data" });

// The example is about client 1; an empty database has none yet.
var client = await api.CallAsync("GetClientsDetails", new Dictionary<string, object?> { ["clientid"] = 1 });
if (!client.IsSuccess)
{
    await api.CallAsync("AddClient", new Dictionary<string, object?>
    {
        ["firstname"] = "Olivia",
        ["lastname"] = "Owner",
        ["email"] = "olivia.owner@example.com",
        ["password2"] = Guid.NewGuid().ToString(),
        ["skipvalidation"] = true,
    });
}

var command = "AddContact";
var postData = new Dictionary<string, object?>
{
    ["clientid"] = "1",
    ["firstname"] = "Jane",
    ["lastname"] = "Doe",
    ["email"] = "jane.doe@example.com",
};
string? adminUsername = null; // Optional

var results = await api.CallAsync(command, postData, adminUsername);
Console.WriteLine($"[result] => {results["result"]}");
if (results.IsSuccess) Console.WriteLine($"[contactid] => {results["contactid"]}");
else Console.WriteLine($"[message] => {results["message"]}");
return results.IsSuccess ? 0 : 1;
