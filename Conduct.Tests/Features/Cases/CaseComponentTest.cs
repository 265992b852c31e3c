using System.Globalization;
using Bunit;
using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Cases;

/// <summary>The pages of a case as somebody who is signed in sees them, on a real database.</summary>
public abstract class CaseComponentTest : ComponentTest
{
    protected static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    protected CaseComponentTest() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Chinese;

    /// <summary>A case at a status, and this employee signed in with the role at their unit.</summary>
    protected async Task<CaseStage> SetAsync(CaseStatus status, Func<Company, Employee> visitor, Role role, Action<CaseFileBuilder>? arrange = null)
    {
        var stage = await CaseStage.SetAsync(DatabaseProvider.Sqlite, status, arrange);
        var employee = visitor(stage.Company);
        var account = new Account
        {
            Id = NewId.Next(),
            UserName = employee.StaffNumber,
            NormalizedUserName = employee.StaffNumber,
            EmployeeId = employee.Id,
            DisplayName = employee.Name,
        };
        await stage.Host.SaveAsync(account, new RoleAssignment { AccountId = account.Id, Role = role, UnitId = employee.UnitId });
        Services.AddProduct(stage.Host.Database, stage.Host.Clock);
        Services.AddScoped<IFormDrafts, AccountDrafts>();
        JSInterop.SetupModule("./evidence.js").Mode = JSRuntimeMode.Loose;
        AddAuthorization().SetAuthorized(employee.Name).SetClaims([.. SignedIn.PrincipalOf(stage.Host.Factory, account.Id).Claims]);
        return stage;
    }
}
