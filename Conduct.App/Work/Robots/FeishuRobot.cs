using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Conduct.App.Work.Deliveries;

namespace Conduct.App.Work.Robots;

/// <summary>
/// A custom robot of Feishu with signature: the body carries the seconds and the HMAC-SHA256 of nothing, keyed with seconds, line feed
/// and secret. Older installations answer with <c>StatusCode</c>. The vendor's documented limit is 100 messages a minute for each robot.
/// </summary>
public sealed class FeishuRobot : RobotVendor
{
    // By the platform's documents: messages of one robot, and calls of one interface.
    private static readonly int[] TooMany = [11232, 9499];

    // Robot unknown or removed, signature, address or keyword refused.
    private static readonly int[] Wrong = [19001, 19021, 19022, 19024];

    public override DeliveryChannel Channel => DeliveryChannel.Feishu;

    public override bool NeedsSecret => true;

    public override int MaxPerMinute => 100;

    protected override IReadOnlyList<string> Hosts => ["open.feishu.cn", "open.larksuite.com"];

    protected override string Path => "/open-apis/bot/v2/hook/";

    public override HttpRequestMessage Request(Uri address, string? secret, string text, DateTimeOffset now)
    {
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var sign = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes($"{timestamp}\n{secret}"), Array.Empty<byte>()));
        return Post(address, new { timestamp, sign, msg_type = "text", content = new { text } });
    }

    public override int? CodeIn(JsonElement answer) => Number(answer, "code") ?? Number(answer, "StatusCode");

    public override bool IsLimit(int code) => TooMany.Contains(code);

    public override bool IsFinal(int code) => Wrong.Contains(code);
}
