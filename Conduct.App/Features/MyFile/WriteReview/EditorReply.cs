namespace Conduct.App.Features.MyFile.WriteReview;

/// <summary>What the browser is told after it sent the text.</summary>
/// <param name="Saved">Saved: the copy in the browser may go.</param>
/// <param name="Stopped">The text cannot be saved until the employee has chosen: keep the copy and send no more.</param>
/// <param name="Version">The version that the next sending builds on.</param>
public sealed record EditorReply(bool Saved, bool Stopped, int Version);
