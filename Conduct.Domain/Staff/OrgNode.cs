namespace Conduct.Domain.Staff;

public sealed record OrgNode(Guid Id, string Code, string Name, Guid? ParentId);
