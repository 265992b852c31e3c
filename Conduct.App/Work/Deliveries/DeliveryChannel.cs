namespace Conduct.App.Work.Deliveries;

/// <summary>A way out of the house. Each has a loop of its own, so that none waits for another.</summary>
public enum DeliveryChannel
{
    Mail,
    WeCom,
    DingTalk,
    Feishu,
}
