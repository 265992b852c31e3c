namespace Conduct.App.Features.MyWork;

/// <summary>How far a new installation has come; shown to its administrator until all is done.</summary>
/// <param name="HasStaff">Employees are entered or imported.</param>
/// <param name="HasAccounts">Somebody besides the first administrator can sign in.</param>
/// <param name="HasOfficer">Somebody can file a case.</param>
/// <param name="HasManager">Somebody can approve a penalty.</param>
public sealed record FirstSteps(bool HasStaff, bool HasAccounts, bool HasOfficer, bool HasManager)
{
    public bool Done => HasStaff && HasAccounts && HasOfficer && HasManager;
}
