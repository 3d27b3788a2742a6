using Retinue.Events;

namespace Retinue.Notes;

/// <summary>Changes what a call brings of a note. Our own: the documented API can only add notes.</summary>
internal sealed class UpdateClientNote : ApiAction
{
    private static readonly TextParam Text = new("notes", "What to note instead") { Example = "Called about the invoice" };

    private static readonly Field NoteIdField = Field.Id("noteid", "The id of the note");

    public override ActionSpec Spec { get; } = new("UpdateClientNote", "Changes a note on a client")
    {
        Params = [NoteParams.Id, Text, NoteParams.Sticky],
        Returns = [NoteIdField],
        Errors = [NoteErrors.IdNotFound, NoteErrors.Empty],
        Raises = [EventNames.ClientNoteEdit],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(NoteParams.Id);
        if (call.Has(Text) && call.Text(Text).Length == 0) throw new Refused(NoteErrors.Empty);
        return call.Write(async unit =>
        {
            var before = await NoteRows.Lock(unit, id).ConfigureAwait(false);
            var after = before with { Text = call.Has(Text) ? call.Text(Text) : before.Text, IsSticky = call.Flag(NoteParams.Sticky) ?? before.IsSticky };
            if (after != before) await NoteRows.Update(unit, after with { UpdatedAt = call.Now }).ConfigureAwait(false);
            await unit.Raise(NoteEvents.Edited(before, after)).ConfigureAwait(false);
            return new Reply { { NoteIdField, id } };
        });
    }
}
