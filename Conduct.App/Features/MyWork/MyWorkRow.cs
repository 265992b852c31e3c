namespace Conduct.App.Features.MyWork;

/// <summary>One thing that waits for the visitor.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="ItemId">The case, subject, decision, measure or review it is about.</param>
/// <param name="CaseNumber">Null for a draft, and for what belongs to no case.</param>
/// <param name="Who">The subject; null on the subject's own list.</param>
/// <param name="Since">Since when it waits.</param>
/// <param name="Due">The last day, where there is one.</param>
/// <param name="Link">Where it is done.</param>
/// <param name="What">What it is about, such as the title of a course.</param>
public sealed record MyWorkRow(MyWorkKind Kind, Guid ItemId, string? CaseNumber, string? Who, DateOnly Since, DateOnly? Due, string Link, string? What = null);
