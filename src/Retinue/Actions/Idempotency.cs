using System.Security.Cryptography;
using System.Text;
using Retinue.Storage;

namespace Retinue;

/// <summary>
/// A writing call that carries a key is done once. Its answer is kept for 24 hours in the same transaction as its data, under a primary key
/// that decides between twins; a repetition gets that answer, other parameters under the same key get an error.
/// </summary>
internal sealed class Idempotency
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);
    private const int MaxKeyLength = 255;

    private const string VaultPurpose = "idempotency";

    private readonly LocalApi api;
    private readonly Call call;
    private readonly string key;
    private readonly string fingerprint;
    private readonly string secrets;
    private string secretsHash = "";
    private bool isPast;

    public Idempotency(LocalApi api, Call call)
    {
        this.api = api;
        this.call = call;
        key = call.Caller.IdempotencyKey!;
        if (key.Length is 0 or > MaxKeyLength) throw new Refused(CommonErrors.KeyInvalid);
        (fingerprint, secrets) = Fingerprint();
    }

    /// <summary>The answer that this key got before, or null when it is new.</summary>
    /// <exception cref="Refused"><see cref="CommonErrors.KeyReused"/>.</exception>
    public async Task<Reply?> Earlier()
    {
        var oldest = call.Now - (long)KeptFor.TotalMilliseconds;
        var kept = await api.Store.Read(db => db.First(
            $"SELECT fingerprint, password_hash, reply, created_at FROM idempotency WHERE scope = {call.Caller.Scope} AND idempotency_key = {key}",
            row => new { Fingerprint = row.Text(0), Secrets = row.Text(1), Reply = row.Text(2), CreatedAt = row.Long(3) })).ConfigureAwait(false);
        isPast = kept?.CreatedAt <= oldest;
        if (kept == null || isPast) return null;
        var same = kept.Fingerprint == fingerprint
            && (kept.Secrets.Length == 0 ? secrets.Length == 0 : secrets.Length > 0 && await api.Passwords.Verify(secrets, kept.Secrets).ConfigureAwait(false));
        if (!same) throw new Refused(CommonErrors.KeyReused);
        var reply = HasSecrets ? api.Vault.Decrypt(VaultPurpose, kept.Reply) ?? throw new InvalidOperationException("The kept answer was encrypted with another RETINUE_KEY.") : kept.Reply;
        return ReplyJson.Read(reply, call.Spec, call.Version);
    }

    /// <summary>Hashes the secret parameters, which is slow and so happens before the unit of work.</summary>
    public async Task Prepare() => secretsHash = secrets.Length == 0 ? "" : await api.Passwords.Hash(secrets).ConfigureAwait(false);

    /// <summary>Keeps the answer with the data.</summary>
    public async ValueTask Keep(Session db, Reply reply)
    {
        var kept = HasSecrets ? api.Vault.Encrypt(VaultPurpose, ReplyJson.Write(reply)) : ReplyJson.Write(reply);
        // A key that is past its time may be used again. Only then: a unit that only adds rows can share its commit on every engine.
        var oldest = call.Now - (long)KeptFor.TotalMilliseconds;
        if (isPast) await db.Add($"DELETE FROM idempotency WHERE scope = {call.Caller.Scope} AND idempotency_key = {key} AND created_at <= {oldest}").ConfigureAwait(false);
        await db.Add($"""
            INSERT INTO idempotency (scope, idempotency_key, fingerprint, password_hash, reply, created_at)
            VALUES ({call.Caller.Scope}, {key}, {fingerprint}, {secretsHash}, {kept}, {call.Now})
            """, duplicate: CommonErrors.KeyReused).ConfigureAwait(false);
    }

    private bool HasSecrets => call.Spec.Returns.Any(f => f.Secret);

    /// <summary>Deletes what is past its time.</summary>
    public static Task Purge(Store store, long now)
    {
        var oldest = now - (long)KeptFor.TotalMilliseconds;
        return store.Write(db => db.Execute($"DELETE FROM idempotency WHERE created_at <= {oldest}"));
    }

    /// <summary>
    /// What makes two requests the same: the action and its declared parameters. Secret ones are left out of the fast hash, which would let
    /// a stolen database be searched for passwords; they are kept as a password hash of their own.
    /// </summary>
    private (string Open, string Secret) Fingerprint()
    {
        var open = new StringBuilder(call.Spec.Name).Append('\n').Append(call.Version).Append('\n');
        var secret = new StringBuilder();
        var hidden = call.Spec.Params.Where(p => p.Secret).SelectMany(p => p.Aliases.Append(p.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in Sorted(call.Table))
            if (!LocalApi.IsTransport(name)) Write(hidden.Contains(name) ? secret : open, name, value);
        // The secrets are digested before they are hashed slowly: bcrypt reads no more than 72 bytes.
        return (Digest(open), secret.Length == 0 ? "" : Digest(secret));

        static IEnumerable<KeyValuePair<string, Value>> Sorted(Value list) => list.Items.OrderBy(i => i.Key, StringComparer.Ordinal);

        static string Digest(StringBuilder text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));

        static void Write(StringBuilder into, string name, Value value)
        {
            into.Append(Invariant, $"{name.Length}:{name}");
            if (value.Text is { } text)
            {
                into.Append(Invariant, $"={text.Length}:{text}\n");
                return;
            }
            into.Append('{');
            foreach (var (inner, item) in Sorted(value)) Write(into, inner, item);
            into.Append('}');
        }
    }
}
