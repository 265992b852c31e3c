using Conduct.App.Data;
using Conduct.App.Features.Cases;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Cases;

public sealed class PersonSearchQueryTests
{
    [Theory, BothDatabases]
    public async Task Subjects_ByNameOrNumber_AreThoseInReachOnly(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.SetAsync(provider, CaseStatus.Filed);
        await using var scope = stage.Host.Services.CreateAsyncScope();
        var search = scope.ServiceProvider.GetRequiredService<PersonSearchQuery>();
        var branch = Actors.With(Role.HrOfficer, stage.Company.Branch.Id);
        var other = Actors.With(Role.HrOfficer, stage.Company.OtherBranch.Id);
        var ct = TestContext.Current.CancellationToken;

        Assert.Equal(["张伟"], (await search.SubjectsAsync("张伟", branch, ct)).Select(person => person.Name));
        Assert.Equal(["E101"], (await search.SubjectsAsync("e101", branch, ct)).Select(person => person.StaffNumber));
        Assert.Equal(["江南分公司"], (await search.SubjectsAsync("伟", branch, ct)).Select(person => person.UnitName));
        foreach (var typed in new[] { "zhangwei", "ZhangW", "zw", "张　伟", "ｅ１０１" })
        {
            Assert.Equal(["张伟"], (await search.SubjectsAsync(typed, branch, ct)).Select(person => person.Name));
        }

        await stage.Host.ChangeAsync(async db =>
        {
            var zhang = await db.Employees.SingleAsync(row => row.Id == stage.Company.Zhang.Id, ct);
            zhang.Change(zhang.Details with { LeftOn = Company.Today.AddDays(-1) }, Actor.System, Company.Now);
        });
        Assert.Equal([("张伟", true)], (await search.SubjectsAsync("张伟", branch, ct)).Select(person => (person.Name, person.HasLeft)));
        Assert.Equal([("李娜", false)], (await search.SubjectsAsync("李娜", branch, ct)).Select(person => (person.Name, person.HasLeft)));
        Assert.Empty(await search.SubjectsAsync("张伟", other, ct));
        Assert.Equal(["张伟"], (await search.AnybodyAsync("张", ct)).Select(person => person.Name));
    }
}
