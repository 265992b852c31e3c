namespace Conduct.App.Shell.Forms;

/// <summary>What the browser is told after it has passed on what was typed.</summary>
/// <param name="Saved">Saved: the copy in the browser may go.</param>
/// <param name="Stopped">Not to be saved until the person has chosen: keep the copy and pass on no more.</param>
/// <param name="Basis">The saved state that what is typed from here on is built on.</param>
public sealed record FormReply(bool Saved, bool Stopped, string Basis);

/// <summary>What the browser still had of a form when it was opened; its fields have come as if they were typed.</summary>
/// <param name="Restored">Something was put back into the form.</param>
/// <param name="Conflict">It was written on another saved state than the one that is there now.</param>
public sealed record FormOpening(bool Restored, bool Conflict);
