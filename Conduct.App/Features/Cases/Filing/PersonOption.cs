namespace Conduct.App.Features.Cases;

/// <summary>An employee as the form offers and shows them.</summary>
public sealed record PersonOption(Guid Id, string StaffNumber, string Name, string UnitName, string Post);
