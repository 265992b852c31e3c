namespace Conduct.App.Features.MyFile.WriteReview;

/// <summary>Text the browser kept because it could not be sent.</summary>
/// <param name="Version">The version it was written on.</param>
/// <param name="Sections">The six sections.</param>
/// <param name="Sent">What was sent last without an answer: it may have been saved all the same.</param>
public sealed record KeptDraft(int Version, string[] Sections, string[]? Sent);
