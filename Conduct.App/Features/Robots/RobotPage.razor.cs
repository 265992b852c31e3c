using Conduct.App.Notifications.Delivering;
using Conduct.App.Notifications.Robots;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Robots;

public sealed partial class RobotPage : ConductPage
{
    private readonly Submission saving = new();
    private readonly Submission changing = new();
    private IReadOnlyList<RobotUnit> units = [];
    private RobotView? view;
    private DeliveryLook? tried;
    private bool loading = true;
    private DeliveryChannel channel = DeliveryChannel.WeCom;
    private Guid unitId;
    private string name = "";
    private string address = "";
    private string secret = "";

    [Inject]
    public required RobotQuery Query { get; init; }

    [Inject]
    public required DeliveryWatch Watch { get; init; }

    [Inject]
    public required RobotSeal Seal { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    [Parameter]
    public Guid? RobotId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (await Visitor.FindAsync(Left) is { } by)
        {
            units = await Query.UnitsAsync(by, Left);
            unitId = units is [var first, ..] ? first.Id : Guid.Empty;
            await LoadAsync(by);
        }

        loading = false;
    }

    private async Task LoadAsync(Actor by)
    {
        view = RobotId is { } id ? await Query.FindAsync(id, by, Left) : null;
        if (view is not null)
        {
            (channel, unitId, name) = (view.Channel, view.UnitId, view.Name);
        }

        // Typed once and never shown again.
        (address, secret) = ("", "");
    }

    private async Task SaveAsync()
    {
        var id = view?.Id ?? NewId.Next();
        if (await saving.RunAsync(() => view is null
            ? Commands.RunAsync(new AddRobot(id, channel, unitId, name, Seal.Seal(address), Seal.Seal(secret)))
            : Commands.RunAsync(new ChangeRobot(id, view.Version, unitId, name, Seal.Seal(address), Seal.Seal(secret)))))
        {
            Location.NavigateTo(view is null ? $"/robots/{id}" : "/robots");
        }
    }

    private async Task ChangeAsync<TCommand>(TCommand command)
        where TCommand : ICommand
    {
        if (await changing.RunAsync(() => Commands.RunAsync(command)) && await Visitor.FindAsync(Left) is { } by)
        {
            await LoadAsync(by);
        }
    }

    private async Task TestAsync()
    {
        var delivery = NewId.Next();
        if (await changing.RunAsync(() => Commands.RunAsync(new TestRobot(view!.Id, delivery))))
        {
            await Watch.RunAsync(delivery, Show, Left);
        }
    }

    private void Show(DeliveryLook look)
    {
        tried = look;
        StateHasChanged();
    }
}
