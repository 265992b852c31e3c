using Conduct.Domain.Kernel;

namespace Conduct.Domain.Staff;

public sealed record OrgUnitCreated(string Code, string Name) : DomainEvent;

public sealed record OrgUnitChanged(string Code, string Name) : DomainEvent;

public sealed record OrgUnitPlaced(string Code, string? Place) : DomainEvent;

public sealed record EmployeeEntered(string StaffNumber) : DomainEvent;

public sealed record EmployeeChanged(string StaffNumber) : DomainEvent;

public sealed record EmployeeLeft(string StaffNumber, DateOnly LeftOn) : DomainEvent;

public sealed record EmployeeReturned(string StaffNumber, DateOnly EnteredOn) : DomainEvent;
