using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Training;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Training;

public sealed class MatrixTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Matrix_AddsUpAlongTheTreeWithinReach(DatabaseProvider provider)
    {
        await using var stage = await StageAsync(provider);
        var head = Actors.With(Role.Manager);

        var all = await ReadAsync(stage, new(), head);
        Assert.Equal(["总公司", "江南分公司"], all.Rows.Select(row => row.Unit.Name));
        Assert.Equal([new MatrixCell(1, 0, 1), new MatrixCell(2, 1, 1)], all.Rows.Select(row => row.Cells[0]));
        Assert.Equal((new MatrixCell(3, 1, 2), 33), (all.Total.Cells[0], all.Total.Cells[0].Percent!.Value));

        var branch = await ReadAsync(stage, new(), Actors.With(Role.Manager, stage.Company.Branch.Id));
        Assert.Equal((stage.Company.Branch.Id, new MatrixCell(2, 1, 1)), (branch.Unit!.Id, branch.Total.Cells[0]));
        Assert.Equal(branch.Unit, (await ReadAsync(stage, new(stage.Company.HeadOffice.Id), Actors.With(Role.Manager, stage.Company.Branch.Id))).Unit);
        Assert.Empty((await ReadAsync(stage, new(), stage.Zhang)).Rows);
    }

    [Theory, BothDatabases]
    public async Task Matrix_IsFilteredByTheAddress(DatabaseProvider provider)
    {
        await using var stage = await StageAsync(provider);
        var head = Actors.With(Role.Compliance);

        Assert.Empty((await ReadAsync(stage, new(Category: CourseCategory.Law), head)).Courses);
        Assert.Single((await ReadAsync(stage, new(Course: stage.Course.Id), head)).Courses);
        Assert.Equal(2, (await ReadAsync(stage, new(OverdueOnly: true), head)).Rows.Count);
        stage.Host.Clock.Now = stage.Host.Now.AddDays(-31);
        Assert.Empty((await ReadAsync(stage, new(OverdueOnly: true), head)).Rows);
        var unit = NewId.Next();
        Assert.Equal(new MatrixFilter(unit, CourseCategory.Law, null, true), MatrixAddress.Parse($"?unit={unit}&category=Law&course=x&overdue=1&purpose=Report"));
    }

    [Theory, BothDatabases]
    public async Task Export_WithoutPermission_IsForbiddenAndLeavesNothing(DatabaseProvider provider)
    {
        await using var stage = await StageAsync(provider);

        Assert.IsType<ForbidHttpResult>(await ExportAsync(stage, stage.Company.Zhang));
        Assert.False(await stage.Host.ReadAsync(db => db.AuditEntries.AnyAsync(entry => entry.Kind == AuditKinds.TrainingExported, Ct)));
        Assert.IsNotType<ForbidHttpResult>(await ExportAsync(stage, stage.Company.BranchManager));
        var entry = await stage.Host.ReadAsync(db => db.AuditEntries.SingleAsync(one => one.Kind == AuditKinds.TrainingExported, Ct));
        Assert.Equal("工作汇报", entry.Reason);
        Assert.Contains("江南分公司", entry.Details, StringComparison.Ordinal);
    }

    // Zhang passed; Li and the HR officer are late.
    private static async Task<TrainingStage> StageAsync(DatabaseProvider provider)
    {
        var stage = await TrainingStage.StartAsync(provider);
        var training = await stage.ReadAsync();
        await stage.TryAsync(training.Id, right: true);
        await stage.AssignedAsync(stage.Company.Li);
        await stage.AssignedAsync(stage.Company.HrOfficer);
        stage.Host.Clock.Now = stage.Host.Now.AddDays(31);
        return stage;
    }

    private static async Task<MatrixView> ReadAsync(TrainingStage stage, MatrixFilter filter, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MatrixQuery>().ReadAsync(filter, actor, Ct);
    }

    private static async Task<Microsoft.AspNetCore.Http.IResult> ExportAsync(TrainingStage stage, Employee employee)
    {
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("zh-CN");
        var account = await stage.Host.ReadAsync(db => db.Users.SingleAsync(row => row.EmployeeId == employee.Id, Ct));
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MatrixExport>().SendAsync(SignedIn.PrincipalOf(stage.Host.Factory, account.Id), "", nameof(MatrixPurpose.Report), Ct);
    }
}
