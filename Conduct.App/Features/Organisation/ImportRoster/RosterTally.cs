namespace Conduct.App.Features.Organisation.ImportRoster;

/// <param name="New">Not stored yet.</param>
/// <param name="Changed">Stored with other details, without those who leave.</param>
/// <param name="Leaving">Given a day of leaving by this file.</param>
/// <param name="Unchanged">Stored as the file says.</param>
/// <param name="Kept">Stored, not in the file, and left as they are.</param>
public sealed record RosterTally(int New, int Changed, int Leaving, int Unchanged, int Kept)
{
    public bool ChangesNothing => New + Changed + Leaving == 0;
}
