using Conduct.Domain.Kernel;

namespace Conduct.Domain.Appeals;

/// <summary>Where a proceeding stands.</summary>
public enum ProceedingStage
{
    Arbitration,
    FirstInstance,
    SecondInstance,
    Retrial,
}

/// <summary>What became of it, as the company sees it.</summary>
public enum ProceedingOutcome
{
    Won,
    PartlyWon,
    Lost,
    Settled,
    Withdrawn,
}

/// <param name="Body">The arbitration commission or court.</param>
/// <param name="Number">Its own number of the matter.</param>
/// <param name="BegunOn">The day the company was notified.</param>
/// <param name="DueFor">What is due on <paramref name="DueOn"/>, such as the statement of defence.</param>
/// <param name="ClaimFen">What the employee asks for.</param>
public sealed record ProceedingFacts(string Body = "", string? Number = null, DateOnly BegunOn = default, DateOnly? HearingOn = null, DateOnly? DueOn = null, string? DueFor = null, long? ClaimFen = null)
{
    internal ProceedingFacts Checked(DateOnly today)
    {
        Rule.Require(BegunOn <= today && BegunOn != default, AppealRules.BegunOnWrong);
        Rule.Require(ClaimFen is null or >= 0, AppealRules.AmountWrong);
        return this with
        {
            Body = Rule.RequireText(Body, Proceeding.BodyMaxLength, AppealRules.BodyMissing),
            Number = string.IsNullOrWhiteSpace(Number) ? null : Rule.RequireText(Number, Proceeding.NumberMaxLength, AppealRules.BodyMissing),
            DueFor = DueOn is null ? null : Rule.RequireText(DueFor, Proceeding.DueForMaxLength, AppealRules.DueForMissing),
        };
    }
}

public sealed record ProceedingResult(ProceedingOutcome Outcome, DateOnly On, long? AwardFen = null, string? Note = null);
