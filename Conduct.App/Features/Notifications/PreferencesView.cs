using Conduct.App.Notifications;

namespace Conduct.App.Features.Notifications;

/// <param name="MailIsOn">Whether this installation sends mail at all.</param>
/// <param name="Address">Where it goes; null when the staff record has none.</param>
/// <param name="IsManager">Whether the daily digest is on offer.</param>
public sealed record PreferencesView(bool MailIsOn, string? Address, bool IsManager, IReadOnlyList<NoticeGroup> Muted, TimeOnly? QuietFrom, TimeOnly? QuietTo, bool DailyDigest);
