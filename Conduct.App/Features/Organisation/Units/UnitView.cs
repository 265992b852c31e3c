namespace Conduct.App.Features.Organisation.Units;

public sealed record UnitView(Guid Id, int Version, string Code, string Name, Guid? ParentId);
