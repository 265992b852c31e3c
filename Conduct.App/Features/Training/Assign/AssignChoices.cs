namespace Conduct.App.Features.Training.Assign;

/// <summary>What can be chosen when training is assigned: all of it within reach.</summary>
public sealed record AssignChoices(IReadOnlyList<UnitChoice> Units, IReadOnlyList<string> Posts, int People);

/// <param name="Level">Depth below the topmost unit in reach, for indenting.</param>
public sealed record UnitChoice(Guid Id, string Name, int Level);
