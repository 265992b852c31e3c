using System.Globalization;
using Conduct.App.Notifications;
using Conduct.App.Notifications.Preferences;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Notifications;

public sealed partial class PreferencesPage : ConductPage
{
    private readonly Submission saving = new();
    private readonly HashSet<NoticeGroup> muted = [];
    private PreferencesView? view;
    private bool loading = true;
    private bool saved;
    private TimeOnly? quietFrom;
    private TimeOnly? quietTo;
    private bool digest;

    [Inject]
    public required PreferencesQuery Query { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required OrganisationTime Time { get; init; }

    private string Situation => !view!.MailIsOn ? PreferencesTexts.MailOff
        : view.Address is null ? PreferencesTexts.NoAddress
        : string.Format(CultureInfo.CurrentCulture, PreferencesTexts.MailTo, view.Address);

    protected override async Task OnInitializedAsync()
    {
        view = await Visitor.FindAsync(Left) is { } by ? await Query.ReadAsync(by, Left) : null;
        if (view is not null)
        {
            muted.UnionWith(view.Muted);
            (quietFrom, quietTo, digest) = (view.QuietFrom, view.QuietTo, view.DailyDigest);
        }

        loading = false;
    }

    private static string NameOf(NoticeGroup group) =>
        PreferencesTexts.ResourceManager.GetString(group.ToString(), CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(group.ToString());

    private void Wish(NoticeGroup group, ChangeEventArgs change) => _ = change.Value is true ? muted.Remove(group) : muted.Add(group);

    private async Task SaveAsync()
    {
        saved = false;
        saved = await saving.RunAsync(() => Commands.RunAsync(new SaveNotificationPreferences([.. muted], quietFrom, quietTo, digest && view!.IsManager)));
    }
}
