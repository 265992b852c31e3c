using Conduct.App.Platform.Texts;

namespace Conduct.App.Work.Deliveries;

internal sealed class ChannelEventWord : EventWord
{
    public override IReadOnlyCollection<string> Details => ["Vendor", "Channel"];

    public override string Of(string code) => DeliveryDisplay.OfChannel(code);
}
