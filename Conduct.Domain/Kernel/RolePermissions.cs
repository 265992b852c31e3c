namespace Conduct.Domain.Kernel;

/// <summary>Which role carries which permission.</summary>
public static class RolePermissions
{
    private static readonly Permission[] Everyone = [Permission.OwnFile, Permission.ReadPolicies];

    private static readonly Dictionary<Role, Permission[]> ByRole = new()
    {
        [Role.HrOfficer] = [Permission.ReadAcknowledgements, Permission.ReadCases, Permission.HandleCases, Permission.AdmitAppeals, Permission.ReadRegister, Permission.ExportRegister, Permission.ReadOrganisation, Permission.ReadWages, Permission.ReadTraining, Permission.ManageTraining, Permission.ConsentToIdentity],
        [Role.Manager] = [Permission.ReadCases, Permission.ApprovePenalties, Permission.ReadRegister, Permission.ExportRegister, Permission.ReadTraining],
        [Role.Compliance] = [Permission.ManagePolicies, Permission.ReadAcknowledgements, Permission.ReadCases, Permission.ApprovePenalties, Permission.AdmitAppeals, Permission.HoldCases, Permission.ReadRegister, Permission.ExportRegister, Permission.ReadAudit, Permission.ReadTraining, Permission.ManageTraining, Permission.HandleReports, Permission.ConsentToIdentity],
        [Role.Administrator] = [Permission.ReadOrganisation, Permission.ManageOrganisation, Permission.ManageAccounts, Permission.ManageInstallation],
    };

    /// <summary>The permissions of everyone and of the given roles together.</summary>
    public static IReadOnlySet<Permission> Of(IEnumerable<Role> roles) =>
        Everyone.Concat(roles.SelectMany(role => ByRole[role])).ToHashSet();

    /// <summary>The roles that carry a permission; none for what everyone holds.</summary>
    public static IReadOnlyCollection<Role> Carrying(Permission permission) =>
        [.. ByRole.Where(pair => pair.Value.Contains(permission)).Select(pair => pair.Key)];
}
