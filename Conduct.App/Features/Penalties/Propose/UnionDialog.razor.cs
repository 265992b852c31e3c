using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>What the union said to a termination that is proposed.</summary>
public sealed partial class UnionDialog
{
    private UnionForm _form = new();
    private Outcome? _answer;

    [Parameter, EditorRequired]
    public required DecisionView Decision { get; set; }

    protected override void OnInitialized()
    {
        if (Decision.Union is { } union)
        {
            _form = new() { ToldOn = union.ToldOn, Opinion = union.Opinion, Answer = union.Answer };
        }
    }

    private string? ErrorOf(string rule) => _answer is Outcome.Refused refused && refused.Code == rule ? DomainTexts.Of(refused) : null;

    private async Task<Outcome> RunAsync()
    {
        _answer = await Commands.RunAsync(new HearUnion(Decision.Id, Decision.Version, new(_form.ToldOn ?? default, _form.Opinion, _form.Answer)));
        if (_answer is Outcome.Done)
        {
            Say(PenaltySaidTexts.UnionHeardFormat.With(Decision.SubjectName));
        }

        return _answer;
    }
}

public sealed class UnionForm
{
    public DateOnly? ToldOn { get; set; }

    public string Opinion { get; set; } = "";

    public string Answer { get; set; } = "";
}
