using Conduct.App.Platform;

namespace Conduct.App.Work.Notifications;

/// <summary>The circuits of this node that show somebody's notifications, by employee: whatever changes for a person is told to each of them.</summary>
public sealed class OpenTabs : Watchers;
