namespace Conduct.App.Features.Cases;

/// <summary>One term that runs in a case.</summary>
/// <param name="Kind">What runs.</param>
/// <param name="From">First day.</param>
/// <param name="Due">Last day; null for a clock that only counts.</param>
/// <param name="Whose">The subject, or the unit that is asked; null for the whole case.</param>
public sealed record CaseClock(CaseClockKind Kind, DateOnly From, DateOnly? Due = null, string? Whose = null);
