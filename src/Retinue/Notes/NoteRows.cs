using Retinue.Clients;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Notes;

/// <summary>How notes are stored and read.</summary>
internal static class NoteRows
{
    /// <summary>Stores a new note. The reference to its client is what refuses a client that is not there.</summary>
    public static async ValueTask<Note> Add(UnitOfWork unit, Note note)
    {
        var added = note with { Id = await unit.NewId(Sequence.Note).ConfigureAwait(false) };
        await unit.Add($"""
            INSERT INTO client_notes (id, version, client_id, author, note, sticky, created_at, updated_at)
            VALUES ({added.Id}, 1, {added.ClientId}, {added.Author}, {added.Text}, {added.IsSticky}, {added.CreatedAt}, {added.UpdatedAt})
            """, orphan: NoteErrors.ClientNotFound).ConfigureAwait(false);
        return added;
    }

    public static ValueTask Update(UnitOfWork unit, Note note) => unit.Add(
        $"UPDATE client_notes SET version = version + 1, note = {note.Text}, sticky = {note.IsSticky}, updated_at = {note.UpdatedAt} WHERE id = {note.Id}");

    public static ValueTask Delete(UnitOfWork unit, long id) => unit.Add($"DELETE FROM client_notes WHERE id = {id}");

    /// <summary>One page of the notes on a client, sticky ones first and then the newest, and how many there are in all.</summary>
    public static async ValueTask<(long Total, List<Note> Rows)> Page(Session db, long clientId, long start, long count)
    {
        var total = await db.Number($"SELECT COUNT(*) FROM client_notes WHERE client_id = {clientId}").ConfigureAwait(false);
        var rows = await db.All($"{Select} WHERE client_id = {clientId} ORDER BY sticky DESC, id DESC LIMIT {count} OFFSET {start}", FromRow).ConfigureAwait(false);
        return (total, rows);
    }

    /// <summary>Takes the account of a note (<see cref="ClientRows.Lock"/>) and reads the note: it stays as it is until the commit.</summary>
    /// <exception cref="Refused"><see cref="NoteErrors.IdNotFound"/>.</exception>
    public static async ValueTask<Note> Lock(UnitOfWork unit, long id)
    {
        var client = await unit.Db.Number($"SELECT client_id FROM client_notes WHERE id = {id}").ConfigureAwait(false);
        if (client == 0) throw new Refused(NoteErrors.IdNotFound);
        await ClientRows.Lock(unit, client, NoteErrors.IdNotFound).ConfigureAwait(false);
        // Again: before the lock it may have been changed, deleted, or moved to another account.
        var note = await unit.Db.First($"{Select} WHERE id = {id}", FromRow).ConfigureAwait(false) ?? throw new Refused(NoteErrors.IdNotFound);
        return note.ClientId == client ? note : await Lock(unit, id).ConfigureAwait(false);
    }

    private static Sql Select => $"SELECT id, client_id, author, note, sticky, created_at, updated_at FROM client_notes";

    private static Note FromRow(System.Data.Common.DbDataReader row) =>
        new(row.Long(0), row.Long(1), row.Text(2), row.Text(3), row.Flag(4), row.Long(5), row.Long(6));
}
