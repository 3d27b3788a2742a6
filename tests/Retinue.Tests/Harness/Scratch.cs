using Retinue.Storage;

namespace Retinue.Tests.Harness;

/// <summary>A table of its own for tests of the store: ids, a unique name, a reference to another row, a number to count with.</summary>
internal static class Scratch
{
    public static readonly ApiError Duplicate = new("scratch_duplicate", "The name is taken", 409);
    public static readonly ApiError Orphan = new("scratch_orphan", "The parent is not there", 404);

    public static Task Make(Store store) => store.Define(store.Ddl("""
        CREATE TABLE IF NOT EXISTS scratch (id $int NOT NULL PRIMARY KEY, name $key(200) NOT NULL, parent $int NULL, n $int NOT NULL, body $text NOT NULL,
        UNIQUE (name), FOREIGN KEY (parent) REFERENCES scratch (id)) $options
        """));

    public static async Task<TestApi> Open(string engine)
    {
        var api = await TestApi.Open(engine);
        await Make(api.Api.Store);
        return api;
    }

    public static ValueTask Add(Session db, long id, string name, long? parent = null, ApiError? duplicate = null, ApiError? orphan = null, string body = "") =>
        db.Add($"INSERT INTO scratch (id, name, parent, n, body) VALUES ({id}, {name}, {parent}, 0, {body})", duplicate, orphan);

    public static Task<List<string>> Names(Store store) => store.Read(db => db.All($"SELECT name FROM scratch ORDER BY id", row => row.Text(0)));
}
