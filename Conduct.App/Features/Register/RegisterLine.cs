using Conduct.App.Platform;
using Conduct.App.Platform.Register;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Register;

/// <summary>One line as it reads on a day.</summary>
/// <param name="Number">Place in the list, from 1.</param>
/// <param name="Row">The stored line.</param>
/// <param name="Today">The day in the organisation's zone: what is overdue is never stored.</param>
public sealed record RegisterLine(int Number, RegisterRow Row, DateOnly Today)
{
    public string Allegations => Bilingual.Pick(Row.Allegations, Row.AllegationsEn);

    public string? Measures => Row.Measures == MeasureSet.None
        ? null
        : string.Join(RegisterTexts.ListSeparator, Row.Measures.Kinds().Select(kind => DomainTexts.Of(kind)));

    /// <summary>Days past the due date; 0 in time, null without a written review.</summary>
    public int? OverdueDays => Row.ReviewDueOn is { } due
        ? new ReviewTerm(Row.ReviewOwed, due, Row.ReviewSubmittedOn).OverdueDays(Today)
        : null;

    /// <summary>Appeals are still to come to the product: until then the window alone speaks.</summary>
    public string? Appeal => Row.AppealEndsOn switch
    {
        null => null,
        { } ends when ends >= Today => RegisterTexts.AppealOpen,
        _ => RegisterTexts.AppealOver,
    };

    public bool IsEnded => Row.DecisionStatus is DecisionStatus.Executed or DecisionStatus.Lifted;
}
