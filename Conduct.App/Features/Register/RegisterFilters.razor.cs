using Conduct.App.Platform;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Register;

/// <summary>The filter bar: each choice goes into the address at once.</summary>
public sealed partial class RegisterFilters
{
    private IReadOnlyList<EmployeeChoice> suggestions = [];
    private string? search;
    private string? employee;
    private string? message;
    private DateField dateField;

    [Inject]
    public required RegisterChoicesQuery Employees { get; init; }

    [Inject]
    public required TextKeeping Keeping { get; init; }

    [Parameter, EditorRequired]
    public required RegisterAddress Address { get; set; }

    /// <summary>The words searched for now.</summary>
    [Parameter, EditorRequired]
    public required string? Words { get; set; }

    [Parameter, EditorRequired]
    public required RegisterChoices Choices { get; set; }

    [Parameter, EditorRequired]
    public required Actor By { get; set; }

    [Parameter]
    public EventCallback<RegisterFilter> OnChange { get; set; }

    private RegisterFilter Filter => Address.Filter;

    private bool HasMore => Filter is not { Clause: null, Measure: null, EmployeeId: null, From: null, To: null };

    protected override void OnParametersSet()
    {
        search ??= Words;
        dateField = Filter is { From: null, To: null } ? dateField : Filter.Field;
    }

    private Task ChangeAsync(RegisterFilter filter) => OnChange.InvokeAsync(filter is { From: null, To: null } ? filter with { Field = DateField.Found } : filter);

    private Task ChangeFieldAsync() => Filter is { From: null, To: null } ? Task.CompletedTask : ChangeAsync(Filter with { Field = dateField });

    private async Task SearchAsync()
    {
        if (string.IsNullOrWhiteSpace(search))
        {
            await ChangeAsync(Filter with { TextId = null });
            return;
        }

        var (id, outcome) = await Keeping.KeepAsync(search, By, CancellationToken.None);
        message = outcome is Outcome.Done or Outcome.Changed ? null : DomainTexts.Of(outcome);
        if (id is not null)
        {
            await ChangeAsync(Filter with { TextId = id });
        }
    }

    private async Task SuggestAsync(ChangeEventArgs e)
    {
        employee = Of(e);
        if (suggestions.FirstOrDefault(one => one.Text == employee) is { } chosen)
        {
            await ChangeAsync(Filter with { EmployeeId = chosen.Id });
        }
        else
        {
            suggestions = employee is null ? [] : await Employees.EmployeesAsync(employee, By, CancellationToken.None);
        }
    }

    private static string? Of(ChangeEventArgs e) => e.Value?.ToString() is { Length: > 0 } text ? text : null;
}
