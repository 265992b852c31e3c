namespace Conduct.App.Features.Deliveries;

/// <summary>Codes of the rules about sending again and trying.</summary>
public static class DeliveryRules
{
    public const string NotDead = "Deliveries.NotDead";
    public const string MailOff = "Deliveries.MailOff";
    public const string NoAddress = "Deliveries.NoAddress";
}
