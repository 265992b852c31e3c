using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Robots;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Robots;

public sealed partial class RobotPage : ConductPage
{
    private readonly Submission _saving = new();
    private readonly Submission _changing = new();
    private IReadOnlyList<RobotUnit> _units = [];
    private RobotView? _view;
    private DeliveryState? _tried;
    private bool _loading = true;
    private DeliveryChannel _channel = DeliveryChannel.WeCom;
    private Guid _unitId;
    private string _name = "";
    private string _culture = Cultures.Chinese.Name;
    private string _address = "";
    private string _secret = "";

    [Inject]
    public required RobotQuery Query { get; init; }

    [Inject]
    public required DeliveryPolling Watch { get; init; }

    [Inject]
    public required RobotEncryption Seal { get; init; }

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
            _units = await Query.UnitsAsync(by, Left);
            _unitId = _units is [var first, ..] ? first.Id : Guid.Empty;
            await LoadAsync(by);
        }

        _loading = false;
    }

    private async Task LoadAsync(Actor by)
    {
        _view = RobotId is { } id ? await Query.FindAsync(id, by, Left) : null;
        if (_view is not null)
        {
            (_channel, _unitId, _name, _culture) = (_view.Channel, _view.UnitId, _view.Name, _view.Culture);
        }

        // Typed once and never shown again.
        (_address, _secret) = ("", "");
    }

    private async Task SaveAsync()
    {
        var id = _view?.Id ?? NewId.Next();
        if (await _saving.RunAsync(() => _view is null
            ? Commands.RunAsync(new AddRobot(id, _channel, _unitId, _name, Seal.Seal(_address), Seal.Seal(_secret), _culture))
            : Commands.RunAsync(new ChangeRobot(id, _view.Version, _unitId, _name, Seal.Seal(_address), Seal.Seal(_secret), _culture))))
        {
            Location.NavigateTo(_view is null ? $"/robots/{id}" : "/robots");
        }
    }

    private async Task ChangeAsync<TCommand>(TCommand command)
        where TCommand : ICommand
    {
        if (await _changing.RunAsync(() => Commands.RunAsync(command)) && await Visitor.FindAsync(Left) is { } by)
        {
            await LoadAsync(by);
        }
    }

    private async Task TestAsync()
    {
        var delivery = NewId.Next();
        if (await _changing.RunAsync(() => Commands.RunAsync(new TestRobot(_view!.Id, delivery))))
        {
            await Watch.RunAsync(delivery, Show, Left);
        }
    }

    private void Show(DeliveryState look)
    {
        _tried = look;
        StateHasChanged();
    }
}
