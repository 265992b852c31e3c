namespace Conduct.App.Features.MyWork;

/// <param name="Rows">What waits, the nearest deadline first.</param>
/// <param name="MayFile">Whether the visitor can file an incident: the empty page then says so.</param>
public sealed record MyWorkView(IReadOnlyList<MyWorkRow> Rows, bool MayFile, DateOnly Today);
