using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Policies;

public sealed class PolicyWritingTests
{
    private static readonly ProcessRecord Meeting = new(Company.Today.AddDays(-10), "职工代表大会");
    private static readonly RecordFile Minutes = new("会议纪要.pdf", new string('a', 64), 1200, "application/pdf");

    [Fact]
    public void StartVersion_WhileOneIsWritten_IsRefused()
    {
        var policy = Only(PolicyStatus.Discussed);

        Breaks.Rule(PolicyRules.VersionIsWritten, () => policy.StartVersion(NewId.Next(), PolicyDraft.Empty, Actor.System, Company.Now));
        policy.DiscardVersion(policy.Versions[0].Id, "另行起草", Actor.System, Company.Now);
        Assert.Equal(1, policy.StartVersion(NewId.Next(), PolicyDraft.Empty, Actor.System, Company.Now).Number);
        Assert.Equal("另行起草", policy.Recorded.Select(one => one.Happened).OfType<PolicyVersionDiscarded>().Single().Reason);
    }

    [Fact]
    public void SaveDraft_UntilItIsPublished_TakesWhatTheDiscussionBrings()
    {
        var policy = Only(PolicyStatus.Discussed);
        var draft = policy.Versions[0].Draft!;

        policy.SaveDraft(policy.Versions[0].Id, draft with { Clauses = [draft.Clauses[0] with { Title = "讨论后的标题" }] });
        Publish(policy);

        Assert.Equal("讨论后的标题", policy.Versions[0].Clauses.Single().Title);
        Assert.Null(policy.Versions[0].Draft);
        var other = Only(PolicyStatus.Draft);
        var many = draft with { Clauses = [.. Enumerable.Repeat(draft.Clauses[0], PolicyDraft.MostClauses + 1)] };
        Breaks.Rule(PolicyRules.TooManyClauses, () => other.SaveDraft(other.Versions[0].Id, many));
    }

    [Theory]
    [InlineData(PolicyStatus.Published)]
    [InlineData(PolicyStatus.InForce)]
    [InlineData(PolicyStatus.Superseded)]
    [InlineData(PolicyStatus.Repealed)]
    public void Published_NothingInIt_EverChanges(PolicyStatus status)
    {
        var policy = Only(status);
        var version = policy.Versions[0];
        var before = (version.Clauses[0], version.Clauses.Count, version.Discussion, version.Publication, version.Draft, version.Attached.Count);

        Breaks.Rule(PolicyRules.VersionIsFrozen, () => policy.SaveDraft(version.Id, PolicyDraft.Of(version.Clauses)));
        Breaks.Rule(PolicyRules.VersionIsFrozen, () => policy.DiscardVersion(version.Id, "理由", Actor.System, Company.Now));
        Breaks.Rule(PolicyRules.VersionIsFrozen, () => policy.Attach(version.Id, Minutes));
        Breaks.Rule(PolicyRules.VersionIsFrozen, () => policy.Detach(version.Id, Minutes.Sha256));
        Breaks.Rule(KernelRules.WrongState, () => policy.RecordDiscussion(version.Id, Meeting, Company.Today, Actor.System, Company.Now));
        Breaks.Rule(KernelRules.WrongState, () => policy.Publish(version.Id, Meeting, Company.Today, Actor.System, Company.Now));
        Breaks.Rule(PolicyRules.AlreadyPublished, () => policy.Rename("ZD-02", "另一名称", null, Actor.System, Company.Now));

        Assert.Equal(before, (version.Clauses[0], version.Clauses.Count, version.Discussion, version.Publication, version.Draft, version.Attached.Count));
    }

    [Fact]
    public void Clause_OfAPublishedVersion_CanBeSetFromNowhere()
    {
        var settable = new[] { typeof(PolicyClause), typeof(PenaltyStep), typeof(PolicyVersion) }
            .SelectMany(type => type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } || property.SetMethod is { IsAssembly: true }));

        Assert.Empty(settable.Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Fact]
    public void Rename_BeforeAnythingIsPublished_ChangesTheNames()
    {
        var policy = Only(PolicyStatus.Discussed);

        policy.Rename(" ZD-02 ", "新名称", " ", Actor.System, Company.Now);

        Assert.Equal(("ZD-02", "新名称", null), (policy.Code, policy.Title, policy.TitleEn));
    }

    [Fact]
    public void Records_AskForADayThatHasPassed_AndForWords()
    {
        var policy = Only(PolicyStatus.Draft);
        var version = policy.Versions[0].Id;

        Breaks.Rule(PolicyRules.RecordInFuture, () => policy.RecordDiscussion(version, Meeting with { On = Company.Today.AddDays(1) }, Company.Today, Actor.System, Company.Now));
        Breaks.Rule(PolicyRules.RecordMissing, () => policy.RecordDiscussion(version, Meeting with { Description = " " }, Company.Today, Actor.System, Company.Now));
        policy.RecordDiscussion(version, Meeting, Company.Today, Actor.System, Company.Now);
        Breaks.Rule(PolicyRules.PublishedBeforeDiscussed, () => policy.Publish(version, Meeting with { On = Meeting.On.AddDays(-1) }, Company.Today, Actor.System, Company.Now));
        Breaks.Rule(KernelRules.ReasonMissing, () => policy.DiscardVersion(version, " ", Actor.System, Company.Now));
    }

    [Fact]
    public void Files_StandInTheRecordThatComesNext()
    {
        var policy = Only(PolicyStatus.Draft);
        var version = policy.Versions[0];
        var poster = Minutes with { FileName = new string('长', 300), Sha256 = new string('b', 64) };

        policy.Attach(version.Id, Minutes);
        policy.Attach(version.Id, Minutes);
        policy.RecordDiscussion(version.Id, Meeting, Company.Today, Actor.System, Company.Now);
        policy.Attach(version.Id, poster);
        policy.Attach(version.Id, Minutes);
        policy.Detach(version.Id, Minutes.Sha256);
        Publish(policy);

        Assert.Equal([Minutes], version.Discussion!.Files);
        Assert.Equal(RecordFile.FileNameMaxLength, Assert.Single(version.Publication!.Files).FileName.Length);
        Assert.Empty(version.Attached);
        var many = Only(PolicyStatus.Draft);
        for (var number = 0; number < RecordFile.MostFiles; number++)
        {
            many.Attach(many.Versions[0].Id, Minutes with { Sha256 = $"{number:x64}" });
        }

        Breaks.Rule(PolicyRules.TooManyFiles, () => many.Attach(many.Versions[0].Id, Minutes));
    }

    [Fact]
    public void PutInForce_OnADayToCome_IsPlanned_AndCarriedOutOnThatDay()
    {
        var policy = Only(PolicyStatus.InForce);
        var next = policy.StartVersion(NewId.Next(), PolicyDraft.Of(policy.Versions[0].Clauses), Actor.System, Company.Now);
        policy.Take(next.Id, PolicyStatus.Published, Company.Today);
        var day = Company.Today.AddDays(5);

        policy.PutInForce(next.Id, day, Company.Today, Actor.System, Company.Now);
        policy.CarryOutPlan(day.AddDays(-1), Actor.System, Company.Now);

        Assert.Equal((PolicyStatus.Published, day, PolicyStatus.InForce), (next.Status, next.PlannedFrom, policy.Versions[0].Status));
        Assert.False(next.SupportsPenaltyFor(day));
        policy.CarryOutPlan(day.AddDays(2), Actor.System, Company.Now);
        policy.CarryOutPlan(day.AddDays(2), Actor.System, Company.Now);
        Assert.Equal((PolicyStatus.InForce, day, null), (next.Status, next.InForceFrom, next.PlannedFrom));
        Assert.Equal((PolicyStatus.Superseded, day.AddDays(-1)), (policy.Versions[0].Status, policy.Versions[0].InForceTo!.Value));
    }

    [Fact]
    public void PutInForce_OnADayThatHasPassed_IsAtOnce()
    {
        var policy = Only(PolicyStatus.Draft);
        policy.RecordDiscussion(policy.Versions[0].Id, new(new(2021, 5, 1), "职工大会"), Company.Today, Actor.System, Company.Now);
        policy.Publish(policy.Versions[0].Id, new(new(2021, 5, 20), "公告栏"), Company.Today, Actor.System, Company.Now);

        policy.PutInForce(policy.Versions[0].Id, new(2021, 6, 1), Company.Today, Actor.System, Company.Now);

        Assert.True(policy.Versions[0].SupportsPenaltyFor(new(2021, 6, 1)));
    }

    [Fact]
    public void Repeal_OnADayToCome_OrWithoutReason_IsRefused()
    {
        var policy = Only(PolicyStatus.InForce);

        Breaks.Rule(PolicyRules.EndsInFuture, () => policy.Repeal(policy.Versions[0].Id, Company.Today.AddDays(1), "理由", Company.Today, Actor.System, Company.Now));
        Breaks.Rule(KernelRules.ReasonMissing, () => policy.Repeal(policy.Versions[0].Id, Company.Today, null, Company.Today, Actor.System, Company.Now));
    }

    private static Policy Only(PolicyStatus status) => new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of()).Only(status).Build();

    private static void Publish(Policy policy) => policy.Publish(policy.Versions[0].Id, Meeting, Company.Today, Actor.System, Company.Now);
}
