using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Robots;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Robots;

public sealed partial class RobotPage : ConductPage
{
    private readonly Guid _newId = NewId.Next();
    private readonly Submission _changing = new();
    private IReadOnlyList<RobotUnit> _units = [];
    private RobotView? _view;
    private DeliveryState? _tried;
    private bool _loading = true;
    private RobotForm _form = new();

    // Typed once, never shown again and never part of the draft.
    private string _address = "";
    private string _secret = "";

    [Inject]
    public required RobotQuery Query { get; init; }

    [Inject]
    public required DeliveryPolling Watch { get; init; }

    [Inject]
    public required RobotEncryption Encryption { get; init; }

    [Parameter]
    public Guid? RobotId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _units = await Query.UnitsAsync(actor, Cancellation);
            _form.UnitId = _units is [var first, ..] ? first.Id : Guid.Empty;
            _form = (await ReloadAsync())?.Form ?? _form;
        }

        _loading = false;
    }

    private async Task<(RobotForm Form, int Version)?> ReloadAsync()
    {
        _view = RobotId is { } id && await ActorAsync() is { } actor ? await Query.FindAsync(id, actor, Cancellation) : null;
        return _view is null ? null : (RobotForm.Of(_view), _view.Version);
    }

    private Task<Outcome> SendAsync() => _view is null
        ? RunSayingAsync(new AddRobot(_newId, _form.Channel, _form.UnitId, _form.Name, Encryption.Encrypt(_address), Encryption.Encrypt(_secret), _form.Culture), () => RobotPageTexts.SaidAdded)
        : RunSayingAsync(new ChangeRobot(_view.Id, _view.Version, _form.UnitId, _form.Name, Encryption.Encrypt(_address), Encryption.Encrypt(_secret), _form.Culture), () => RobotPageTexts.SaidChanged);

    private void Sent()
    {
        (_address, _secret) = ("", "");
        Location.NavigateTo(_view is null ? $"/robots/{_newId}" : "/robots");
    }

    private async Task ChangeAsync<TCommand>(TCommand command, string said)
        where TCommand : ICommand
    {
        if (await _changing.RunAsync(() => RunSayingAsync(command, () => said)))
        {
            await ReloadAsync();
        }
    }

    private async Task TestAsync()
    {
        var delivery = NewId.Next();
        if (await _changing.RunAsync(() => RunSayingAsync(new TestRobot(_view!.Id, delivery), () => RobotPageTexts.SaidTested)))
        {
            await Watch.RunAsync(delivery, Show, Cancellation);
        }
    }

    private void Show(DeliveryState look)
    {
        _tried = look;
        StateHasChanged();
    }
}

public sealed class RobotForm
{
    public DeliveryChannel Channel { get; set; } = DeliveryChannel.WeCom;

    public Guid UnitId { get; set; }

    public string Name { get; set; } = "";

    public string Culture { get; set; } = Cultures.Chinese.Name;

    public static RobotForm Of(RobotView robot) => new() { Channel = robot.Channel, UnitId = robot.UnitId, Name = robot.Name, Culture = robot.Culture };
}
