using Conduct.Domain.Deadlines;

namespace Conduct.Tests.Domain.Deadlines;

public sealed class StepKeyTests
{
    private static readonly Term Term = Term.Until(new(2026, 3, 16), new(2026, 3, 9));

    [Theory]
    [InlineData("DecisionServed")]
    [InlineData("ApprovalWaiting 2-1")]
    [InlineData("Owner 2026-03-16 +3")]
    public void Text_IsReadAsItWasWritten(string text) => Assert.Equal(text, StepKey.Read(text).ToString());

    [Fact]
    public void Text_OfMoreParts_IsRefused() => Assert.Throws<FormatException>(() => StepKey.Read("Owner 2026-03-16 +3 more"));

    [Theory]
    [InlineData(-3)]
    [InlineData(0)]
    [InlineData(null)]
    public void Reminder_IsFoundByItsKey_InItsOwnTermAlone(int? day)
    {
        var step = new ReminderStep(ReminderAudience.Manager, day);

        Assert.Equal(step, ReminderStep.Read(step.KeyIn(Term), Term));
        Assert.Null(ReminderStep.Read(step.KeyIn(Term), Term.Until(new(2026, 3, 20), new(2026, 3, 9))));
        Assert.Equal(ReminderAudience.Manager, ReminderStep.AudienceOf(step.KeyIn(Term)));
    }

    [Fact]
    public void WhatIsNoReminder_HasNoAudience() => Assert.Null(ReminderStep.AudienceOf(new("OwnerLeft", "2026-03-16")));
}
