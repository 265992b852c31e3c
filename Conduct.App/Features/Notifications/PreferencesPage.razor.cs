using System.Globalization;
using Conduct.App.Shell;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Notifications;

public sealed partial class PreferencesPage : ConductPage
{
    private readonly Submission _saving = new();
    private readonly HashSet<NotificationGroup> _muted = [];
    private PreferencesView? _view;
    private bool _loading = true;
    private TimeOnly? _quietFrom;
    private TimeOnly? _quietTo;
    private bool _digest;

    [Inject]
    public required PreferencesQuery Query { get; init; }

    [Inject]
    public required OrganisationTime Time { get; init; }

    private string Situation => !_view!.MailIsOn ? PreferencesTexts.MailOff
        : _view.Address is null ? PreferencesTexts.NoAddress
        : string.Format(CultureInfo.CurrentCulture, PreferencesTexts.MailTo, _view.Address);

    protected override async Task OnInitializedAsync()
    {
        _view = await ActorAsync() is { } actor ? await Query.ReadAsync(actor, Cancellation) : null;
        if (_view is not null)
        {
            _muted.UnionWith(_view.Muted);
            (_quietFrom, _quietTo, _digest) = (_view.QuietFrom, _view.QuietTo, _view.DailyDigest);
        }

        _loading = false;
    }

    private static string NameOf(NotificationGroup group) =>
        PreferencesTexts.ResourceManager.GetString(group.ToString(), CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(group.ToString());

    private void Wish(NotificationGroup group, ChangeEventArgs change) => _ = change.Value is true ? _muted.Remove(group) : _muted.Add(group);

    private async Task SaveAsync()
    {
        if (await _saving.RunAsync(() => Commands.RunAsync(new SaveNotificationPreferences([.. _muted], _quietFrom, _quietTo, _digest && _view!.IsManager))))
        {
            Say(PreferencesTexts.Saved);
        }
    }
}
