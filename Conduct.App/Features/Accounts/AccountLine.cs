namespace Conduct.App.Features.Accounts;

/// <param name="UnitName">Null for an account without an employee.</param>
/// <param name="HasLeft">The employee has left, but the account has not been disabled.</param>
public sealed record AccountLine(Guid Id, string UserName, string Name, string? UnitName, AccountState State, bool HasLeft, IReadOnlyList<HeldRole> Roles);
