namespace Conduct.App.Shell.Forms;

/// <summary>How far what stands in a form is kept on the server.</summary>
public enum DraftState
{
    Unchanged,
    Waiting,
    Saved,
    Failed,
    Conflict,
}
