using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Conduct.App.Work.Deliveries;

namespace Conduct.App.Work.Robots;

/// <summary>
/// A custom robot of DingTalk with signature: the address carries the milliseconds and the HMAC-SHA256, keyed with the secret, of
/// milliseconds, line feed and secret. The vendor's documented limit is 20 messages a minute for each robot; one that posts more is shut out for ten.
/// </summary>
public sealed class DingTalkRobot : RobotVendor
{
    private static readonly int[] TooMany = [130101, 410100];

    // Token unknown, robot stopped, signature, keyword or address refused.
    private static readonly int[] Wrong = [300001, 300005, 400013, 400101, 400102, 310000];

    public override DeliveryChannel Channel => DeliveryChannel.DingTalk;

    public override bool NeedsSecret => true;

    public override int MaxPerMinute => 20;

    public override TimeSpan LimitPause => TimeSpan.FromMinutes(10);

    protected override IReadOnlyList<string> Hosts => ["oapi.dingtalk.com"];

    protected override string Path => "/robot/send";

    public override HttpRequestMessage Request(Uri address, string? secret, string text, DateTimeOffset now)
    {
        var timestamp = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret!), Encoding.UTF8.GetBytes($"{timestamp}\n{secret}")));
        var signed = new UriBuilder(address) { Query = $"{address.Query.TrimStart('?')}&timestamp={timestamp}&sign={Uri.EscapeDataString(signature)}".TrimStart('&') };
        return Post(signed.Uri, new { msgtype = "text", text = new { content = text } });
    }

    public override int? CodeIn(JsonElement answer) => Number(answer, "errcode");

    public override bool IsLimit(int code) => TooMany.Contains(code);

    public override bool IsFinal(int code) => Wrong.Contains(code);
}
