using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Training;

public sealed class TrainingAssignmentTests
{
    private static readonly Dictionary<TrainingAction, Action<TrainingBuilder>> Moves = new()
    {
        [TrainingAction.Read] = one => one.Read(),
        [TrainingAction.Attend] = one => one.Training.Attend(one.Course, null, passes: false, Company.Today, one.Hr, Company.Now),
        [TrainingAction.Pass] = one => one.Try(right: true),
        [TrainingAction.Fail] = one => one.Try(right: false),
        [TrainingAction.Extend] = one => one.Training.Extend(one.Course, one.Training.DueOn.AddDays(1), "出差", one.Hr, Company.Now),
        [TrainingAction.Expire] = one => one.Training.Expire(one.Course, Company.Today.AddYears(2), Actor.System, Company.Now),
        [TrainingAction.Waive] = one => one.Training.Waive(one.Course, "休假", one.Hr, Company.Now),
        [TrainingAction.Cancel] = one => one.Training.Cancel(one.Course, "有误", one.Hr, Company.Now),
    };

    public static MatrixTheoryData<TrainingStatus, TrainingAction> Cells => new(Enum.GetValues<TrainingStatus>(), [.. Moves.Keys]);

    [Fact]
    public void Table_EveryCell_IsAsDescribed() => TrainingWorkflow.Table.ShouldBe("""
        Assigned: Read>Read Attend>Attended Extend>Assigned Waive>Waived Cancel>Cancelled
        Read: Attend>Attended Pass>Passed Fail>Failed Extend>Read Waive>Waived Cancel>Cancelled
        Attended: Attend>Attended Pass>Passed Fail>Failed Extend>Attended Waive>Waived Cancel>Cancelled
        Failed: Attend>Attended Pass>Passed Fail>Failed AllowAgain>Failed Extend>Failed Waive>Waived Cancel>Cancelled
        Passed: Expire>Expired
        """);

    [Theory, MemberData(nameof(Cells))]
    public void Training_EveryMoveInEveryStatus_FollowsTheTable(TrainingStatus status, TrainingAction action)
    {
        var one = new TrainingBuilder();
        one.Build(status);
        if (!TrainingWorkflow.Table.Allows(status, action))
        {
            Breaks.Rule(KernelRules.WrongState, () => Moves[action](one));
            Assert.Equal(status, one.Training.Status);
            return;
        }

        Moves[action](one);
        Assert.Equal(TrainingWorkflow.Table.Next(status, action), one.Training.Status);
    }

    [Fact]
    public void Open_IsWhatIsStillToBeDone() =>
        Assert.Equal([TrainingStatus.Assigned, TrainingStatus.Read, TrainingStatus.Attended, TrainingStatus.Failed], TrainingWorkflow.Open.Order());

    [Fact]
    public void Assign_NeedsAPublishedCourseAndADueDateAhead()
    {
        Breaks.Rule(TrainingRules.CourseNotPublished, () => Assign(CourseBuilder.Draft(), Company.Today));
        Breaks.Rule(TrainingRules.DueOutOfBounds, () => Assign(CourseBuilder.Published(), Company.Today.AddDays(-1)));
        Breaks.Rule(TrainingRules.DueOutOfBounds, () => Assign(CourseBuilder.Published(), Company.Today.AddDays(366)));
        Breaks.Rule(TrainingRules.NobodyToAssign, () =>
            TrainingAssignment.AssignAll(CourseBuilder.Published(), [], AssignmentSource.Everyone, Company.Today, Company.Today, Actors.HrOfficer, Company.Now));
        Assert.Equal(TrainingStatus.Assigned, Assign(CourseBuilder.Published(), Company.Today).Status);
    }

    [Fact]
    public void Reading_WithoutAQuiz_Passes()
    {
        var one = new TrainingBuilder(CourseBuilder.WithoutQuiz);
        one.Read();

        Assert.Equal((TrainingStatus.Passed, Company.Today, Company.Today.AddMonths(12)), (one.Training.Status, one.Training.CompletedOn!.Value, one.Training.ExpiresOn!.Value));
        Assert.Equal([typeof(TrainingAssigned), typeof(TrainingRead), typeof(TrainingPassed)], one.Training.Recorded.Select(told => told.Happened.GetType()));
    }

    [Theory]
    [InlineData(TrainingStatus.Read)]
    [InlineData(TrainingStatus.Attended)]
    [InlineData(TrainingStatus.Failed)]
    public void Reading_OnceTheQuizIsGone_Passes(TrainingStatus status)
    {
        var one = new TrainingBuilder();
        one.Build(status);
        Assert.False(one.Training.LacksOnlyReading(one.Course));
        Breaks.Rule(KernelRules.WrongState, one.Read);

        DropQuiz(one);
        Assert.Equal(status, one.Training.Status);
        Breaks.Rule(TrainingRules.OnlyAssigneeTakes, () => one.Training.ConfirmReading(one.Course, null, Company.Today, one.Hr, Company.Now));
        one.Read();

        Assert.Equal((TrainingStatus.Passed, Company.Today), (one.Training.Status, one.Training.CompletedOn!.Value));
        Breaks.Rule(KernelRules.WrongState, one.Read);
    }

    [Fact]
    public void Quiz_GoneWhileItRuns_IsHandedInFirst()
    {
        var one = new TrainingBuilder();
        one.Build(TrainingStatus.Read);
        one.Start();
        DropQuiz(one);
        Breaks.Rule(KernelRules.WrongState, one.Read);

        one.HandIn(right: false);
        one.Read();

        Assert.Equal(TrainingStatus.Passed, one.Training.Status);
    }

    [Fact]
    public void Taking_IsOnesOwnMatter()
    {
        var one = new TrainingBuilder();
        Breaks.Rule(TrainingRules.OnlyAssigneeTakes, () => one.Training.ConfirmReading(one.Course, null, Company.Today, one.Hr, Company.Now));
        one.Build(TrainingStatus.Read);
        Breaks.Rule(TrainingRules.OnlyAssigneeTakes, () => one.Training.StartAttempt(NewId.Next(), one.Course, 1, one.Hr, Company.Now));
        one.Start();
        Breaks.Rule(TrainingRules.OnlyAssigneeTakes, () => one.Training.HandIn(one.Course, null, [], Company.Today, one.Hr, Company.Now));
    }

    [Fact]
    public void Quiz_IsBegunOnceAndHandedInWhole()
    {
        var one = new TrainingBuilder();
        one.Build(TrainingStatus.Read);
        Breaks.Rule(TrainingRules.NoAttemptOpen, () => one.Training.HandIn(one.Course, null, [], Company.Today, one.Zhang, Company.Now));
        one.Start();
        Breaks.Rule(TrainingRules.AttemptStillOpen, () => one.Start());
        Breaks.Rule(TrainingRules.AnswersIncomplete, () => HandIn(one, [[0]]));
        Breaks.Rule(TrainingRules.AnswersIncomplete, () => HandIn(one, [[0], []]));
        Breaks.Rule(TrainingRules.AnswersIncomplete, () => HandIn(one, [[0], [9]]));

        one.HandIn(right: true);
        Assert.Equal((TrainingStatus.Passed, 100), (one.Training.Status, one.Training.Attempts[0].Score!.Value));

        var bare = new TrainingBuilder(CourseBuilder.WithoutQuiz with { Attempts = 1 });
        bare.Training.Attend(CourseBuilder.Published(), null, passes: false, Company.Today, bare.Hr, Company.Now);
        Breaks.Rule(TrainingRules.NoQuiz, () => bare.Start());
    }

    [Fact]
    public void Attempts_AreLimitedAndKeptAsAsked()
    {
        var one = new TrainingBuilder();
        one.Build(TrainingStatus.Failed);
        Breaks.Rule(TrainingRules.AttemptsLeft, () => AllowAgain(one));
        one.Try(right: false);
        Breaks.Rule(TrainingRules.AttemptsUsedUp, () => one.Start());

        one.Course.Edit(CourseBuilder.Content with { Questions = [CourseBuilder.Meal with { Text = "新题目" }] }, null, Actors.Compliance, Company.Now);
        AllowAgain(one);
        one.Try(right: true);

        Assert.Equal([0, 0, 100], one.Training.Attempts.Select(attempt => attempt.Score!.Value));
        Assert.Equal([(2, 1), (2, 1), (1, 2)], one.Training.Attempts.Select(attempt => (attempt.Asked.Count, attempt.Edition)));
        Assert.Equal((TrainingStatus.Passed, 2), (one.Training.Status, one.Training.ExtraAttempts));
    }

    [Fact]
    public void Attempt_KeepsTheWordingItWasAskedIn()
    {
        var one = new TrainingBuilder(CourseBuilder.Content with { Questions = [CourseBuilder.Gift], Attempts = 3 });
        one.Build(TrainingStatus.Read);
        Assert.Equal(CourseLanguage.English, Start(one).Language);
        one.HandIn(right: false);
        Assert.Equal(CourseLanguage.Chinese, one.Start().Language);

        var chinese = new TrainingBuilder();
        chinese.Build(TrainingStatus.Read);
        Assert.Equal(CourseLanguage.Chinese, Start(chinese).Language);

        static TrainingAttempt Start(TrainingBuilder one) => one.Training.StartAttempt(NewId.Next(), one.Course, 7, one.Zhang, Company.Now, CourseLanguage.English);
    }

    [Fact]
    public void Score_BelowThePassMark_Fails()
    {
        var one = new TrainingBuilder();
        one.Build(TrainingStatus.Read);
        var attempt = one.Start();
        var half = CourseBuilder.Answers(attempt, right: true).ToArray();
        half[0] = CourseBuilder.Answers(attempt, right: false)[0];
        HandIn(one, half);

        Assert.Equal((TrainingStatus.Failed, 50, 1), (one.Training.Status, attempt.Score!.Value, one.Training.AttemptsLeft(one.Course)));
    }

    [Fact]
    public void Attending_PassesWhereItIsEnough()
    {
        var one = new TrainingBuilder();
        Breaks.Rule(TrainingRules.AssigneeCannotHandle, () => one.Training.Attend(one.Course, null, passes: true, Company.Today, one.Zhang, Company.Now));
        one.Training.Attend(one.Course, null, passes: true, Company.Today.AddDays(-1), one.Hr, Company.Now);
        Assert.Equal((TrainingStatus.Passed, Company.Today.AddDays(-1)), (one.Training.Status, one.Training.CompletedOn!.Value));

        var quiz = new TrainingBuilder();
        quiz.Build(TrainingStatus.Attended);
        quiz.Try(right: true);
        Assert.Equal(TrainingStatus.Passed, quiz.Training.Status);
    }

    [Fact]
    public void Handling_NeedsAReasonAndAnother()
    {
        var one = new TrainingBuilder();
        Breaks.Rule(KernelRules.ReasonMissing, () => one.Training.Waive(one.Course, " ", one.Hr, Company.Now));
        Breaks.Rule(TrainingRules.AssigneeCannotHandle, () => one.Training.Waive(one.Course, "理由", one.Zhang, Company.Now));
        Breaks.Rule(TrainingRules.AssigneeCannotHandle, () => one.Training.Cancel(one.Course, "理由", one.Zhang, Company.Now));
        Breaks.Rule(TrainingRules.AssigneeCannotHandle, () => one.Training.Extend(one.Course, TrainingBuilder.Due.AddDays(1), "理由", one.Zhang, Company.Now));
        Breaks.Rule(TrainingRules.ExtensionOutOfBounds, () => one.Training.Extend(one.Course, TrainingBuilder.Due, "理由", one.Hr, Company.Now));
        Breaks.Rule(TrainingRules.ExtensionOutOfBounds, () => one.Training.Extend(one.Course, TrainingBuilder.Due.AddDays(91), "理由", one.Hr, Company.Now));

        one.Training.Extend(one.Course, TrainingBuilder.Due.AddDays(10), "出差", one.Hr, Company.Now);
        Assert.Equal((TrainingBuilder.Due.AddDays(10), TrainingBuilder.Due), (one.Training.DueOn, one.Training.ExtendedFrom!.Value));
    }

    [Fact]
    public void Overdue_IsAnOpenTrainingPastItsDay()
    {
        var one = new TrainingBuilder();
        Assert.False(one.Training.IsOverdueOn(TrainingBuilder.Due));
        Assert.True(one.Training.IsOverdueOn(TrainingBuilder.Due.AddDays(1)));
        one.Build(TrainingStatus.Passed);
        Assert.False(one.Training.IsOverdueOn(TrainingBuilder.Due.AddDays(1)));
    }

    [Fact]
    public void Expiry_ComesAfterTheLastDay_AndARenewalBeforeIt()
    {
        var one = new TrainingBuilder();
        one.Build(TrainingStatus.Passed);
        var last = one.Training.ExpiresOn!.Value;
        Breaks.Rule(TrainingRules.NotYetRenewed, () => one.Training.Renew(NewId.Next(), one.Course, last.AddDays(-31), Actor.System, Company.Now));

        var next = one.Training.Renew(NewId.Next(), one.Course, last.AddDays(-30), Actor.System, Company.Now);
        Assert.Equal((AssignmentSource.Renewal, one.Training.Id, last), (next.Source, next.RenewsId!.Value, next.DueOn));

        var expiring = new TrainingBuilder();
        expiring.Build(TrainingStatus.Passed);
        Breaks.Rule(TrainingRules.NotYetExpired, () => expiring.Training.Expire(expiring.Course, last, Actor.System, Company.Now));

        expiring = new TrainingBuilder();
        expiring.Build(TrainingStatus.Expired);
        var late = expiring.Training.Renew(NewId.Next(), expiring.Course, last.AddDays(5), Actor.System, Company.Now);
        Assert.Equal(last.AddDays(20), late.DueOn);
    }

    private static TrainingAssignment Assign(Course course, DateOnly dueOn) =>
        TrainingAssignment.Assign(NewId.Next(), course, NewId.Next(), AssignmentSource.Directly, dueOn, Company.Today, Actors.HrOfficer, Company.Now);

    private static void DropQuiz(TrainingBuilder one) => one.Course.Edit(CourseBuilder.WithoutQuiz, null, Actors.Compliance, Company.Now);

    private static void AllowAgain(TrainingBuilder one) => one.Training.AllowAgain(one.Course, "已辅导", one.Hr, Company.Now);

    private static void HandIn(TrainingBuilder one, IReadOnlyList<IReadOnlyList<int>> answers) =>
        one.Training.HandIn(one.Course, null, answers, Company.Today, one.Zhang, Company.Now);
}
