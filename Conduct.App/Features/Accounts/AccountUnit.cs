namespace Conduct.App.Features.Accounts;

/// <summary>A unit to choose, after its parent.</summary>
public sealed record AccountUnit(Guid Id, string Name, int Level);
