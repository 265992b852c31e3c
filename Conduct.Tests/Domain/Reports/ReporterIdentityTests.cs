using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Reports;

public sealed class ReporterIdentityTests
{
    private static readonly Actor Asker = Actors.With(Role.Compliance);
    private static readonly Actor Second = Actors.With(Role.HrOfficer);
    private static readonly Guid Request = NewId.Next();

    [Fact]
    public void Opening_NeedsAReasonASecondPersonAndTheAsker()
    {
        var report = new ReportBuilder { SealedIdentity = "c2VhbGVk" }.Build();
        Breaks.Rule(KernelRules.ReasonMissing, () => report.AskIdentity(Request, " ", Asker, Company.Now));
        report.AskIdentity(Request, "需当面核实", Asker, Company.Now);

        Breaks.Rule(ReportRules.IdentityAskedBefore, () => report.AskIdentity(NewId.Next(), "再问", Asker, Company.Now));
        Breaks.Rule(ReportRules.AskerCannotConsent, () => report.DecideIdentity(Request, true, Asker, Company.Now));
        Breaks.Rule(ReportRules.NotGranted, () => report.OpenIdentity(Request, Asker, Company.Now));
        Breaks.Rule(ReportRules.RequestUnknown, () => report.DecideIdentity(NewId.Next(), true, Second, Company.Now));
        report.DecideIdentity(Request, true, Second, Company.Now);
        Breaks.Rule(ReportRules.RequestDecided, () => report.DecideIdentity(Request, false, Second, Company.Now));
        Breaks.Rule(ReportRules.OnlyAskerOpens, () => report.OpenIdentity(Request, Actors.With(Role.Compliance), Company.Now));
        Breaks.Rule(ReportRules.ConsentOver, () => report.OpenIdentity(Request, Asker, Company.Now.AddDays(IdentityRequest.DaysOpen).AddSeconds(1)));
        report.OpenIdentity(Request, Asker, Company.Now);

        Assert.Equal(Company.Now, report.IdentityRequests[0].OpenedAt);
    }

    [Fact]
    public void Refused_StaysShut()
    {
        var report = new ReportBuilder { SealedIdentity = "c2VhbGVk" }.Build();
        report.AskIdentity(Request, "需当面核实", Asker, Company.Now);
        report.DecideIdentity(Request, false, Second, Company.Now);

        Breaks.Rule(ReportRules.NotGranted, () => report.OpenIdentity(Request, Asker, Company.Now));
    }

    [Fact]
    public void WithoutAName_ThereIsNothingToOpen() =>
        Breaks.Rule(ReportRules.NoIdentity, () => new ReportBuilder().Build().AskIdentity(Request, "需当面核实", Asker, Company.Now));

    [Fact]
    public void Protection_OfTheReporter_IsForWhoOpenedTheName_OfWitnessesForAll()
    {
        var report = new ReportBuilder { SealedIdentity = "c2VhbGVk" }.Build();
        Breaks.Rule(ReportRules.ReporterNotKnown, () => report.Protect("key", ProtectedPart.Reporter, Company.Today, Asker, Company.Now));

        report.Protect("key", ProtectedPart.Witness, Company.Today, Asker, Company.Now);
        report.Protect("key", ProtectedPart.Witness, Company.Today.AddDays(10), Asker, Company.Now);

        Assert.Equal(Company.Today.AddDays(10).AddMonths(12), Assert.Single(report.Protected).Until);
    }

    [Theory]
    [InlineData(ReportOutcome.Substantiated, 36)]
    [InlineData(ReportOutcome.PartlySubstantiated, 36)]
    [InlineData(ReportOutcome.Unsubstantiated, 6)]
    [InlineData(ReportOutcome.Inconclusive, 6)]
    public void Retention_IsByOutcome_AndBeginsAnewWhenTheReporterWrites(ReportOutcome outcome, int months)
    {
        var report = new ReportBuilder().Build(ReportStatus.Feedback);
        report.Conclude(outcome, Company.Today, Asker, Company.Now);
        Assert.Equal(Company.Today.AddMonths(months), report.RetainUntil);

        report.Write(NewId.Next(), "还有一事", [], Company.Today.AddDays(20), Actor.Reporter, Company.Now);

        Assert.Equal(Company.Today.AddDays(20).AddMonths(months), report.RetainUntil);
    }

    [Fact]
    public void Hold_KeepsIt_AndWhatIsAnonymisedIsGone()
    {
        var report = new ReportBuilder { SealedIdentity = "c2VhbGVk", Files = [ReportBuilder.File()] }.Build(ReportStatus.Concluded);
        var over = report.RetainUntil!.Value.AddDays(1);
        report.Hold("仲裁", Asker, Company.Now);
        Breaks.Rule(ReportRules.HeldBefore, () => report.Hold("仲裁", Asker, Company.Now));
        Breaks.Rule(ReportRules.StillKept, () => report.Anonymise(over, Actor.System, Company.Now));
        report.Release("仲裁结束", Asker, Company.Now);
        Breaks.Rule(ReportRules.NotHeld, () => report.Release("仲裁结束", Asker, Company.Now));
        Breaks.Rule(ReportRules.StillKept, () => report.Anonymise(report.RetainUntil.Value, Actor.System, Company.Now));

        report.Anonymise(over, Actor.System, Company.Now);

        Assert.Equal((null, null, "", 0, 0), (report.CodeKey, report.SealedIdentity, report.Text.What, report.Files.Count, report.Named.Count));
        Assert.All(report.Messages, message => Assert.Equal("", message.Text));
        Breaks.Rule(ReportRules.Gone, () => report.Write(NewId.Next(), "还在吗", [], over, Actor.Reporter, Company.Now));
        Breaks.Rule(ReportRules.Gone, () => report.Answer("在", over, Asker, Company.Now));
    }
}
