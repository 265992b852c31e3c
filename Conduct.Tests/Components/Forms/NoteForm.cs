namespace Conduct.Tests.Components.Forms;

/// <summary>What stands in the form of these tests.</summary>
public sealed class NoteForm
{
    public string Text { get; set; } = "";

    public DayOfWeek Day { get; set; }
}
