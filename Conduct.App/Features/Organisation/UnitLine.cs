namespace Conduct.App.Features.Organisation;

/// <summary>A unit in the tree.</summary>
/// <param name="Level">0 for the topmost unit that the visitor sees.</param>
/// <param name="Headcount">Employees in service here and below.</param>
/// <param name="HasChildren">Whether it can be unfolded.</param>
public sealed record UnitLine(Guid Id, string Code, string Name, Guid? ParentId, int Level, int Headcount, bool HasChildren);
