using System.Text;
using System.Text.RegularExpressions;

namespace Conduct.Tests.Support;

/// <summary>A mail as it came over the wire.</summary>
public sealed partial record ReceivedMail(string To, string Raw, bool Encrypted)
{
    public string Subject => Decode(Header("Subject"));

    public string MessageId => Header("Message-ID");

    public string Text => Part("text/plain");

    public string Html => Part("text/html");

    public string Header(string name) =>
        Regex.Match(Raw.Split("\n\n".ReplaceLineEndings())[0], $@"^{name}: (?<value>.*(\r?\n[ \t].*)*)", RegexOptions.Multiline | RegexOptions.IgnoreCase).Groups["value"].Value.Trim();

    private string Part(string type)
    {
        var boundary = Boundary().Match(Raw).Groups[1].Value;
        var part = Raw.Split($"--{boundary}").Single(one => one.Contains($"content-type: {type}", StringComparison.OrdinalIgnoreCase));
        return Encoding.UTF8.GetString(Convert.FromBase64String(part[(part.IndexOf("\n\n".ReplaceLineEndings(), StringComparison.Ordinal))..]));
    }

    private static string Decode(string header) =>
        Word().Replace(Gap().Replace(header, "?==?"), word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[1].Value)));

    [GeneratedRegex(@"boundary=""?([^""\r\n;]+)")]
    private static partial Regex Boundary();

    [GeneratedRegex(@"=\?utf-8\?B\?(.*?)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex Gap();
}
