using Conduct.App.Platform;
using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Deliveries;

public sealed partial class DeliveriesPage : ConductPage
{
    public const string StatusName = "status";
    public const string ChannelName = "channel";

    private readonly Submission _testing = new();
    private readonly Submission _resending = new();
    private PageResult<DeliveryLine>? _page;
    private IReadOnlyDictionary<DeliveryChannel, int> _dead = new Dictionary<DeliveryChannel, int>();
    private DeliveryState? _tested;

    [Inject]
    public required DeliveriesQuery Query { get; init; }

    [Inject]
    public required DeliveryPolling Watch { get; init; }

    [SupplyParameterFromQuery(Name = StatusName)]
    public string? Status { get; set; }

    [SupplyParameterFromQuery(Name = ChannelName)]
    public string? Channel { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    private DeliveryStatus? ChosenStatus => Enum.TryParse<DeliveryStatus>(Status, out var status) && Enum.IsDefined(status) ? status : null;

    private DeliveryChannel? ChosenChannel => Enum.TryParse<DeliveryChannel>(Channel, out var channel) && Enum.IsDefined(channel) ? channel : null;

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync() => await LatestAsync(
        async actor =>
        {
            _dead = await Query.DeadAsync(actor, Cancellation);
            _tested ??= await Query.LastTestMailAsync(actor, Cancellation);
            return await Query.ReadAsync(new(ChosenStatus, ChosenChannel, new(Page ?? 1)), actor, Cancellation);
        },
        page => _page = page);

    private async Task ResendAsync<TCommand>(TCommand command, string said)
        where TCommand : ICommand
    {
        if (await _resending.RunAsync(() => RunSayingAsync(command, () => said)))
        {
            await LoadAsync();
        }
    }

    private async Task TestAsync()
    {
        var delivery = NewId.Next();
        if (await _testing.RunAsync(() => RunSayingAsync(new SendTestMail(delivery), () => DeliveriesTexts.SaidTested)))
        {
            await Watch.RunAsync(delivery, Show, Cancellation);
        }
    }

    private void Show(DeliveryState look)
    {
        _tested = look;
        StateHasChanged();
    }

    private void Go(string name, ChangeEventArgs change) => Location.NavigateTo(Location.GetUriWithQueryParameters(new Dictionary<string, object?>
    {
        [name] = change.Value?.ToString() is { Length: > 0 } value ? value : null,
        [Pager.QueryName] = null,
    }));
}
