using Retinue.Events;

namespace Retinue.Notes;

/// <summary>Deletes a note for good. Our own: the documented API can only add notes.</summary>
internal sealed class DeleteClientNote : ApiAction
{
    private static readonly Field NoteIdField = Field.Id("noteid", "The id of the deleted note");

    public override ActionSpec Spec { get; } = new("DeleteClientNote", "Deletes a note on a client")
    {
        Params = [NoteParams.Id],
        Returns = [NoteIdField],
        Errors = [NoteErrors.IdNotFound],
        Raises = [EventNames.ClientNoteDelete],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(NoteParams.Id);
        return call.Write(async unit =>
        {
            var note = await NoteRows.Lock(unit, id).ConfigureAwait(false);
            await NoteRows.Delete(unit, id).ConfigureAwait(false);
            await unit.Raise(NoteEvents.Deleted(note)).ConfigureAwait(false);
            return new Reply { { NoteIdField, id } };
        });
    }
}
