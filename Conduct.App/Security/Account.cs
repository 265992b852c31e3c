using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Security;

/// <summary>What a person signs in with. It holds no rights itself: see <see cref="RoleAssignment"/>.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The employee behind the account; null for a bare administrator.</summary>
    public Guid? EmployeeId { get; set; }

    public string DisplayName { get; set; } = "";

    /// <summary>Set for accounts made by somebody else: the first thing to do after signing in.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Language chosen last, such as <c>zh-CN</c>; null = the installation's.</summary>
    public string? Culture { get; set; }

    /// <summary>May no longer sign in; open sessions end at their next check.</summary>
    public bool Disabled { get; set; }
}
