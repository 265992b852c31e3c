using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Accounts;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Accounts;

public sealed class OpenAccountsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Open_MakesAnAccountEach_WithItsOwnPassword(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        var people = await PeopleAsync(stage);
        var passwords = await PasswordsAsync(stage, people.People.Count);
        AccountToOpen[] accounts = [.. people.People.Select((person, at) => new AccountToOpen(NewId.Next(), person.EmployeeId, passwords[at].Hash))];

        var command = new OpenAccounts(accounts);
        await stage.RunAsync(command).ShouldBeDone();

        Assert.True(accounts.Length > 2);
        foreach (var (at, person) in people.People.Index())
        {
            var account = await stage.AccountAsync(accounts[at].AccountId);
            Assert.Equal((person.StaffNumber, person.Name, person.EmployeeId, true), (account.UserName, account.DisplayName, account.EmployeeId!.Value, account.MustChangePassword));
            Assert.True(await stage.HasPasswordAsync(account.Id, passwords[at].Text));
        }

        Assert.Equal(accounts.Length, passwords.Select(password => password.Text).Distinct().Count());
        Assert.Equal(accounts.Length, await stage.CountAsync(AuditKinds.AccountCreated));
        Assert.DoesNotContain(passwords[0].Hash, command.ToString() + await stage.AuditTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, (await PeopleAsync(stage)).Total);
    }

    [Fact]
    public async Task Open_ThatDoesNotFitForOne_IsDoneForNone()
    {
        await using var stage = await AccountStage.StartAsync();
        var good = new AccountToOpen(NewId.Next(), stage.Company.Zhang.Id, "x");

        await stage.RunAsync(new OpenAccounts([good, new(NewId.Next(), stage.Company.Wang.Id, "x")])).ShouldBeRefused(AccountRules.AlreadyHasAccount);
        await stage.RunAsync(new OpenAccounts([good, new(NewId.Next(), stage.Company.Li.Id, "x")])).ShouldBeRefused(AccountRules.EmployeeHasLeft);
        await stage.RunAsync(new OpenAccounts([good, new(NewId.Next(), NewId.Next(), "x")])).ShouldBeNotFound();
        await stage.RunAsync(new OpenAccounts([good, good with { AccountId = NewId.Next() }])).ShouldBeRefused(SecurityRules.UserNameTaken);
        await stage.RunAsync(new OpenAccounts([good with { PasswordHash = null }])).ShouldBeRefused(AccountRules.NoInvitation);
        await stage.RunAsync(new OpenAccounts([])).ShouldBeRefused(AccountRules.TooMany);
        await stage.RunAsync(new OpenAccounts([.. Enumerable.Range(0, OpenAccounts.Most + 1).Select(_ => good)])).ShouldBeRefused(AccountRules.TooMany);
        await stage.RunAsync(new OpenAccounts([good]), Actors.HrOfficer).ShouldBeForbidden();
        await stage.RunAsync(new OpenAccounts([good]), stage.OtherAdministrator).ShouldBeNotFound();

        Assert.Equal(2, await stage.Host.ReadAsync(db => db.Users.CountAsync(Ct)));
        Assert.Equal(0, await stage.CountAsync(AuditKinds.AccountCreated));
    }

    [Theory, BothDatabases]
    public async Task People_AreThoseInServiceWithoutAnAccount_OfTheUnit(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        await stage.Host.SaveAsync(new Account { Id = NewId.Next(), UserName = "e101", NormalizedUserName = "E101", DisplayName = "别人", SecurityStamp = "x" });

        var all = await PeopleAsync(stage);
        var branch = await PeopleAsync(stage, stage.Company.Branch.Id);

        Assert.DoesNotContain(all.People, person => person.EmployeeId == stage.Company.Li.Id || person.EmployeeId == stage.Company.Wang.Id);
        Assert.True(branch.Total < all.Total);
        Assert.Equal(["E101"], branch.People.Where(person => person.NameTaken).Select(person => person.StaffNumber));
        Assert.Equal(0, (await PeopleAsync(stage, by: Actors.HrOfficer)).Total);
    }

    [Theory, BothDatabases]
    public async Task Invited_ChoosesAPassword_ByTheLinkOfTheMail_Once(DatabaseProvider provider)
    {
        await using var mail = await PasswordLink.StageAsync(provider);
        var li = await WithoutAccountAsync(mail);
        var account = NewId.Next();

        await mail.Host.RunAsync(new OpenAccounts([new(account, li, null)]), Actors.Administrator).ShouldBeDone();
        Assert.True(await mail.SendAsync());

        var received = Assert.Single(mail.Server.Received);
        var link = PasswordLink.In(received);
        Assert.StartsWith($"https://conduct.firm.example/hr{SignInAddresses.ChoosePassword}?account=", link.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("@", Uri.UnescapeDataString(link.Query), StringComparison.Ordinal);
        Assert.Equal(DeliveryPurpose.Invitation, Assert.Single(await mail.DeliveriesAsync()).Purpose);
        var choose = PasswordLink.Command(link, "ein-eigenes-Wort");
        await mail.Host.RunAsync(choose with { New = "short" }, Actor.System).ShouldBeRefused(SecurityRules.PasswordTooWeak);
        await mail.Host.RunAsync(choose, Actor.System).ShouldBeDone();
        await mail.Host.RunAsync(choose with { New = "noch-ein-anderes" }, Actor.System).ShouldBeRefused(SecurityRules.LinkOver);

        Assert.False((await mail.Host.ReadAsync(db => db.Users.SingleAsync(row => row.Id == account, Ct))).MustChangePassword);
    }

    [Theory, BothDatabases]
    public async Task Link_GoesToWhoeverHasAnAddress(DatabaseProvider provider)
    {
        await using var mail = await PasswordLink.StageAsync(provider);
        var zhang = await mail.Host.ReadAsync(db => db.Users.SingleAsync(row => row.EmployeeId == mail.Zhang.Id, Ct));

        await mail.Host.RunAsync(new SendPasswordLink(zhang.Id), Actors.HrOfficer).ShouldBeForbidden();
        await mail.Host.RunAsync(new SendPasswordLink(zhang.Id), Actors.With(Role.Administrator, mail.Company.Company.OtherBranch.Id)).ShouldBeNotFound();
        await mail.Host.RunAsync(new SendPasswordLink(zhang.Id), Actors.Administrator).ShouldBeDone();
        Assert.True(await mail.SendAsync());

        Assert.Equal(MailStage.AddressOf(mail.Zhang), Assert.Single(mail.Server.Received).To);
        await using var plain = await AccountStage.StartAsync(provider);
        await plain.RunAsync(new SendPasswordLink(plain.Wang)).ShouldBeRefused(AccountRules.NoInvitation);
    }

    private static async Task<Guid> WithoutAccountAsync(MailStage mail)
    {
        var li = mail.Company.Company.Li.Id;
        await mail.Host.ChangeAsync(async db => db.Users.RemoveRange(await db.Users.Where(row => row.EmployeeId == li).ToListAsync(Ct)));
        return li;
    }

    private static Task<IReadOnlyList<NewPassword>> PasswordsAsync(AccountStage stage, int count)
    {
        var scope = stage.Host.Services.CreateScope();
        return ActivatorUtilities.CreateInstance<NewPasswords>(scope.ServiceProvider).MakeAsync(count, _ => { }, Ct);
    }

    private static Task<PeopleWithoutAccount> PeopleAsync(AccountStage stage, Guid? unit = null, Actor? by = null) =>
        ActivatorUtilities.CreateInstance<PeopleWithoutAccountQuery>(stage.Host.Services).FindAsync(unit, by ?? stage.Administrator, Ct);
}
