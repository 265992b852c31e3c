namespace Conduct.App.Features.Robots;

/// <param name="Level">Depth in the tree, 0 at the top of what is seen.</param>
public sealed record RobotUnit(Guid Id, string Name, int Level);
