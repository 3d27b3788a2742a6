using Retinue.Events;

namespace Retinue.Notes;

/// <summary>What the staff wrote down about a client.</summary>
/// <param name="Author">Who wrote it, as the events name who did something.</param>
/// <param name="IsSticky">Whether it stands before the others.</param>
/// <param name="CreatedAt">UTC milliseconds since 1970.</param>
/// <param name="UpdatedAt">UTC milliseconds since 1970.</param>
internal sealed record Note(long Id, long ClientId, string Author, string Text, bool IsSticky, long CreatedAt, long UpdatedAt);

/// <summary>Why actions on notes refuse; the first two with the documented texts of AddClientNote.</summary>
internal static class NoteErrors
{
    public static readonly ApiError ClientNotFound = new("client_not_found", "Client ID not found", 404);
    public static readonly ApiError Empty = new("notes_required", "Notes can not be empty", 422);
    public static readonly ApiError IdNotFound = new("note_not_found", "Note ID Not Found", 404);
}

/// <summary>What actions on notes take alike.</summary>
internal static class NoteParams
{
    public static readonly IntParam ClientId = new("userid", "The client")
    {
        Required = true,
        Missing = NoteErrors.ClientNotFound,
        Aliases = ["clientid", "client_id"],
        Example = "1",
    };

    public static readonly IntParam Id = new("noteid", "The note") { Required = true, Missing = NoteErrors.IdNotFound, Example = "1" };
    public static readonly FlagParam Sticky = new("sticky", "Whether it stands before the other notes");
}

/// <summary>What notes tell hooks and webhooks; the documented API has no hooks for them.</summary>
internal static class NoteEvents
{
    public static Event Added(Note note) => new(EventNames.ClientNoteAdd, note.ClientId) { Data = [.. Subject(note), .. Values(note)] };

    /// <summary>Null when nothing has changed.</summary>
    public static Event? Edited(Note before, Note after) => Event.Edit(EventNames.ClientNoteEdit, after.ClientId, Subject(after), Values(before), Values(after));

    public static Event Deleted(Note note) => new(EventNames.ClientNoteDelete, note.ClientId) { Data = Subject(note) };

    private static (string, object?)[] Subject(Note note) => [("userid", note.ClientId), ("noteid", note.Id)];

    private static (string, object?)[] Values(Note note) => [("notes", note.Text), ("sticky", note.IsSticky)];
}
