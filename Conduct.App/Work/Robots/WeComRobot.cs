using System.Text.Json;
using Conduct.App.Work.Deliveries;

namespace Conduct.App.Work.Robots;

/// <summary>A group robot of WeCom: the key in its address is all it asks for. The vendor's documented limit is 20 messages a minute for each robot.</summary>
public sealed class WeComRobot : RobotVendor
{
    private const int TooMany = 45009;

    // Key unknown, key expired, robot removed, text too long, message type unknown.
    private static readonly int[] Wrong = [93000, 93008, 40058, 45002, 40008];

    public override DeliveryChannel Channel => DeliveryChannel.WeCom;

    public override bool NeedsSecret => false;

    public override int MaxPerMinute => 20;

    protected override IReadOnlyList<string> Hosts => ["qyapi.weixin.qq.com"];

    protected override string Path => "/cgi-bin/webhook/send";

    public override HttpRequestMessage Request(Uri address, string? secret, string text, DateTimeOffset now) =>
        Post(address, new { msgtype = "text", text = new { content = text } });

    public override int? CodeIn(JsonElement answer) => Number(answer, "errcode");

    public override bool IsLimit(int code) => code == TooMany;

    public override bool IsFinal(int code) => Wrong.Contains(code);
}
