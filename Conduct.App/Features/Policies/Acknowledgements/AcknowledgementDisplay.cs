using System.Globalization;
using Conduct.App.Platform;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

public static class AcknowledgementDisplay
{
    public static string Of(AcknowledgementState state) =>
        AcknowledgementTexts.ResourceManager.GetString($"State{state}", CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(state.ToString());

    public static string StateOf(PersonLine line, DateOnly today) =>
        line.ConfirmedOn is not null ? DomainTexts.Of(AcknowledgementStatus.Confirmed)
        : line.DueOn < today ? AcknowledgementTexts.StateOverdue
        : DomainTexts.Of(AcknowledgementStatus.Asked);

    public static Tone ToneOf(PersonLine line, DateOnly today) =>
        line.ConfirmedOn is not null ? Tone.Good : line.DueOn < today ? Tone.Bad : Tone.Info;
}
