namespace Conduct.App.Features.Accounts;

/// <param name="EmployeeId">Null for an account without an employee.</param>
/// <param name="LockedUntil">In the organisation's zone, while it is locked.</param>
/// <param name="IsOwn">The visitor's own account: its roles and service are for somebody else to change.</param>
public sealed record AccountView(
    Guid Id,
    string UserName,
    string Name,
    Guid? EmployeeId,
    string? StaffNumber,
    string? Post,
    string? UnitName,
    AccountState State,
    DateTime? LockedUntil,
    bool HasLeft,
    bool IsOwn,
    IReadOnlyList<HeldRole> Roles);
