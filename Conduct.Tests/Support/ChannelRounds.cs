using Conduct.App.Work.Deliveries;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Support;

public static class ChannelRounds
{
    /// <summary>One round of a channel, as its loop does it.</summary>
    public static Task<bool> SendAsync(this FeatureHost host, DeliveryChannel channel) =>
        host.Services.GetRequiredService<DeliveryBatch>().RunAsync(
            host.Services.GetServices<IDeliveryChannel>().Single(one => one.Channel == channel), TestContext.Current.CancellationToken);
}
