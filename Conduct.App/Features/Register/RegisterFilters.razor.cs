using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Words;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Register;

/// <summary>The filter bar: each choice goes into the address at once.</summary>
public sealed partial class RegisterFilters
{
    private string? _search;
    private string? _message;
    private DateField _dateField;
    private (RegisterFilter, RegisterOptions, string?) _drawn;
    private bool _sameAgain;

    [Inject]
    public required RegisterChoicesQuery Employees { get; init; }

    [Inject]
    public required StoredTexts Keeping { get; init; }

    [Parameter, EditorRequired]
    public required RegisterFilter Filter { get; set; }

    /// <summary>The words searched for now.</summary>
    [Parameter, EditorRequired]
    public required string? Words { get; set; }

    [Parameter, EditorRequired]
    public required RegisterOptions Options { get; set; }

    [Parameter]
    public EventCallback<RegisterFilter> OnChange { get; set; }

    private bool HasMore => Filter is not { Clause: null, Measure: null, EmployeeId: null, From: null, To: null };

    protected override void OnParametersSet()
    {
        _search ??= Words;
        _dateField = Filter is { From: null, To: null } ? _dateField : Filter.Field;
        var now = (Filter, Options, Words);
        (_sameAgain, _drawn) = (now == _drawn, now);
    }

    // The page is drawn anew for each page of lines; hundreds of options need not be compared for that.
    protected override bool ShouldRender()
    {
        var render = !_sameAgain;
        _sameAgain = false;
        return render;
    }

    private Task ChangeAsync(RegisterFilter filter) => OnChange.InvokeAsync(filter is { From: null, To: null } ? filter with { Field = DateField.Found } : filter);

    private Task ChangeFieldAsync() => Filter is { From: null, To: null } ? Task.CompletedTask : ChangeAsync(Filter with { Field = _dateField });

    private async Task SearchAsync()
    {
        if (string.IsNullOrWhiteSpace(_search))
        {
            await ChangeAsync(Filter with { TextId = null });
            return;
        }

        if (await ActorAsync() is not { } actor)
        {
            return;
        }

        var (id, outcome) = await Keeping.KeepAsync(_search, actor, CancellationToken.None);
        _message = outcome is Outcome.Done or Outcome.Changed ? null : DomainTexts.Of(outcome);
        if (id is not null)
        {
            await ChangeAsync(Filter with { TextId = id });
        }
    }

    private async Task<IReadOnlyList<EmployeeChoice>> FindAsync(string text, CancellationToken ct) =>
        await ActorAsync() is { } actor ? await Employees.EmployeesAsync(text, actor, ct) : [];

    private static string? Of(ChangeEventArgs e) => e.Value?.ToString() is { Length: > 0 } text ? text : null;
}
