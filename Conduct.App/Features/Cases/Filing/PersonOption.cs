namespace Conduct.App.Features.Cases;

/// <summary>An employee as the form offers and shows them.</summary>
/// <param name="HasLeft">Whether they no longer work here.</param>
public sealed record PersonOption(Guid Id, string StaffNumber, string Name, string UnitName, string Post, bool HasLeft = false);
