using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Conduct.Tests.Domain.Deadlines;

/// <summary>Domain §6, day by day.</summary>
public sealed class ReminderPlanTests
{
    private static readonly DateOnly Due = new(2026, 3, 16);
    private static readonly WorkingDayCalendar Weeks = new(new Dictionary<DateOnly, bool>());

    [Fact]
    public void WrittenReview_RemindsOnItsDays() =>
        Assert.Equal(
            ["-3 Owner", "-1 Owner", "+0 Owner", "+1 HrOfficer", "+1 Owner", "+3 Manager", "+3 Owner"],
            EachDay(ReminderPlan.WrittenReview, Term.Until(Due, Due.AddDays(-7)), -7, 30));

    [Fact]
    public void Training_RemindsOnItsDays() =>
        Assert.Equal(["-7 Owner", "-1 Owner", "+0 Owner", "+3 Owner"], EachDay(ReminderPlan.Training, Term.Until(Due, Due.AddDays(-30)), -30, 30));

    [Fact]
    public void Acknowledgement_RemindsOnItsDays_AndTellsTheOfficers()
    {
        var term = Term.Until(Due, Due.AddDays(-14));

        Assert.Equal(["-14 Owner", "-7 Owner", "-1 Owner", "+0 Owner", "+3 Owner"], EachDay(ReminderPlan.Acknowledgement, term, -14, 30));
        Assert.Equal(["+3 HrOfficer"], EachDay(ReminderPlan.AcknowledgementFollowUp, term, -14, 30));
    }

    [Fact]
    public void Clock_RemindsAtHalfTime_BeforeTheEnd_AndDailyAfterIt() =>
        Assert.Equal(
            ["-10 Owner", "-3 Owner", "-1 Owner", "+0 Owner", "+1 Owner", "+2 Owner", "+3 Compliance", "+3 Owner", "+4 Owner"],
            EachDay(ReminderPlan.Clock, Term.Until(Due, Due.AddDays(-20)), -20, 4));

    // Asked on Wednesday, 29 April 2026, with the holiday from 1 to 5 May between.
    [Fact]
    public void Approval_CountsWorkingDays()
    {
        var asked = new DateOnly(2026, 4, 29);
        var calendar = ChineseCalendar.Year2026;
        var term = new Term(asked, calendar.AddWorkingDays(asked, ReminderPlan.ApprovalWorkingDays), "1-1");

        var said = EachDay(ReminderPlan.Approval, term, 0, 20, calendar);

        Assert.Equal(new DateOnly(2026, 5, 6), term.DueOn);
        Assert.Equal(["+0 Owner", "+2 NextLevel", "+2 Owner"], said);
    }

    [Fact]
    public void Sweep_ThatWasDown_SaysTheLatestOfEach()
    {
        var owed = ReminderPlan.WrittenReview.Owed(Term.Until(Due, Due.AddDays(-7)), Due.AddDays(9), Weeks, []);

        Assert.Equal([new(ReminderAudience.Owner, 3), new(ReminderAudience.HrOfficer, 1), new(ReminderAudience.Manager, 3)], owed);
    }

    [Fact]
    public void ClockSetBack_RepeatsNothing_AndSaysNoEarlierStep()
    {
        var term = Term.Until(Due, Due.AddDays(-7));
        var said = ReminderPlan.WrittenReview.Owed(term, Due.AddDays(1), Weeks, []).Select(step => step.KeyIn(term)).ToList();

        Assert.All([-3, -1, 0, 1], day => Assert.Empty(ReminderPlan.WrittenReview.Owed(term, Due.AddDays(day), Weeks, said)));
        Assert.NotEmpty(ReminderPlan.WrittenReview.Owed(term, Due.AddDays(3), Weeks, said));
    }

    [Fact]
    public void NewTerm_StartsAnew()
    {
        var (before, after) = (Term.Until(Due, Due.AddDays(-7)), Term.Until(Due.AddDays(7), Due.AddDays(-7)));
        var said = ReminderPlan.WrittenReview.Owed(before, Due, Weeks, []).Select(step => step.KeyIn(before)).ToList();

        Assert.Empty(ReminderPlan.WrittenReview.Owed(after, Due, Weeks, said));
        Assert.Single(ReminderPlan.WrittenReview.Owed(after, Due.AddDays(4), Weeks, said));
    }

    [Fact]
    public void AnySchedule_SaysEachStepOnce_AndNeverTwoAtATimeToOnePerson() => Prop.ForAll(
        Gen.Choose(-30, 30).ListOf().ToArbitrary(),
        days =>
        {
            var term = Term.Until(Due, Due.AddDays(-15));
            foreach (var plan in new[] { ReminderPlan.WrittenReview, ReminderPlan.Training, ReminderPlan.Acknowledgement, ReminderPlan.Clock, ReminderPlan.Approval })
            {
                var said = new List<StepKey>();
                foreach (var day in days)
                {
                    var owed = plan.Owed(term, Due.AddDays(day), Weeks, said);
                    Assert.Equal(owed.Count, owed.Select(step => step.Audience).Distinct().Count());
                    said.AddRange(owed.Select(step => step.KeyIn(term)));
                    Assert.Empty(plan.Owed(term, Due.AddDays(day), Weeks, said));
                }

                Assert.Equal(said.Count, said.Distinct().Count());
            }
        }).QuickCheckThrowOnFailure();

    // "day step-audience", with the step's own day: what a sweep each morning says.
    private static List<string> EachDay(ReminderPlan plan, Term term, int from, int to, WorkingDayCalendar? calendar = null)
    {
        var (said, told) = (new List<StepKey>(), new List<string>());
        for (var day = from; day <= to; day++)
        {
            var owed = plan.Owed(term, term.DueOn.AddDays(day), calendar ?? Weeks, said);
            said.AddRange(owed.Select(step => step.KeyIn(term)));
            told.AddRange(owed.Select(step => $"{step.Day ?? day:+0;-0;+0} {step.Audience}").Order(StringComparer.Ordinal));
        }

        return told;
    }
}
