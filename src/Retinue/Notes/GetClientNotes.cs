using Retinue.Clients;

namespace Retinue.Notes;

/// <summary>Lists the notes on a client, sticky ones first and then the newest. Our own: the documented API can only add notes.</summary>
internal sealed class GetClientNotes : ApiAction
{
    private static readonly Field Id = Field.Id("id"), ClientId = Field.Id("userid", "The client"), Author = Field.Text("author", "Who wrote it");
    private static readonly Field Text = Field.Text("note"), Sticky = Field.Flag("sticky"), Created = Field.Text("created_at", "In UTC"), Updated = Field.Text("updated_at", "In UTC");
    private static readonly Field Notes = Field.List("notes", "note", "The notes", Id, ClientId, Author, Text, Sticky, Created, Updated);

    public override ActionSpec Spec { get; } = new("GetClientNotes", "Lists the notes on a client")
    {
        Params = [NoteParams.ClientId, .. Paging.Params],
        Returns = [.. Paging.Fields, Notes],
        Errors = [NoteErrors.ClientNotFound],
    };

    public override async Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(NoteParams.ClientId);
        var (start, size) = Paging.Read(call);
        var (total, rows) = await call.Read(async db =>
        {
            if (await ClientRows.Find(db, $"id = {id}").ConfigureAwait(false) == null) throw new Refused(NoteErrors.ClientNotFound);
            return await NoteRows.Page(db, id, start, size).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return Paging.Reply(Notes, total, start, [.. rows.Select(Row)]);
    }

    private static Reply Row(Note note) => new()
    {
        { Id, note.Id }, { ClientId, note.ClientId }, { Author, note.Author }, { Text, note.Text }, { Sticky, note.IsSticky },
        { Created, Dates.Second(note.CreatedAt) }, { Updated, Dates.Second(note.UpdatedAt) },
    };
}
