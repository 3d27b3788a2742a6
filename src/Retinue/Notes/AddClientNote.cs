using Retinue.Events;

namespace Retinue.Notes;

/// <summary>Adds a note for the staff to a client (https://developers.whmcs.com/api-reference/addclientnote/).</summary>
internal sealed class AddClientNote : ApiAction
{
    private static readonly TextParam Text = new("notes", "What to note") { Required = true, Missing = NoteErrors.Empty, Example = "Called about the invoice" };

    private static readonly Field NoteId = Field.Id("noteid", "The id of the new note");

    public override ActionSpec Spec { get; } = new("AddClientNote", "Adds a note to a client")
    {
        Params = [NoteParams.ClientId, Text, NoteParams.Sticky],
        Returns = [NoteId],
        Errors = [NoteErrors.ClientNotFound, NoteErrors.Empty],
        Raises = [EventNames.ClientNoteAdd],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var note = new Note(0, call.RequiredNumber(NoteParams.ClientId), call.Actor.Actor, call.Text(Text), call.Flag(NoteParams.Sticky) == true, call.Now, call.Now);
        if (note.Text.Length == 0) throw new Refused(NoteErrors.Empty);
        return call.Write(async unit =>
        {
            var added = await NoteRows.Add(unit, note).ConfigureAwait(false);
            await unit.Raise(NoteEvents.Added(added)).ConfigureAwait(false);
            return new Reply { { NoteId, added.Id } };
        });
    }
}
