using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Register;

public sealed partial class SaveViewDialog
{
    private SaveViewForm _form = new();

    [Parameter, EditorRequired]
    public required RegisterAddress Address { get; set; }

    private Task<Outcome> RunAsync() => Commands.RunAsync(new SaveView(NewId.Next(), _form.Name, Address, _form.IsDefault));
}

public sealed class SaveViewForm
{
    public string Name { get; set; } = "";

    public bool IsDefault { get; set; }
}
