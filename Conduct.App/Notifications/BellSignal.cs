namespace Conduct.App.Notifications;

/// <summary>Within one circuit: the page that marks notifications as read tells the bell above it.</summary>
public sealed class BellSignal
{
    public event Action? Changed;

    public void Raise() => Changed?.Invoke();
}
