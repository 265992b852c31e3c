using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Conduct.Domain.Staff;

/// <summary>
/// Decides what mail can be delivered to: one address, without a name before it, whose local part every server takes (RFC 5321 4.1.2, a dot-atom of ASCII, 64
/// characters) and whose domain can exist (letters and digits of any script by IDNA, a dot, none of those that RFC 6761 keeps from existing).
/// </summary>
public static partial class EmailAddress
{
    private const int LocalMaxLength = 64;
    private const int DomainMaxLength = 253;

    private static readonly string[] NowhereDomains = ["invalid", "localhost", "local", "test"];

    private static readonly SearchValues<char> NeverBare = SearchValues.Create(" \t\r\n<>,;:\"()[]\\");

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>The rule that the address breaks; null when it can be delivered to.</summary>
    public static string? FaultOf(string address)
    {
        var at = address.LastIndexOf('@');
        if (at <= 0 || address.Length > Employee.EmailMaxLength || address.AsSpan().ContainsAny(NeverBare) || address.IndexOf('@', StringComparison.Ordinal) != at)
        {
            return StaffRules.EmailMalformed;
        }

        var (local, domain) = (address[..at], address[(at + 1)..]);
        return local.Any(character => !char.IsAscii(character)) ? StaffRules.EmailNotAscii
            : local.Length > LocalMaxLength || !Local().IsMatch(local) ? StaffRules.EmailMalformed
            : AsciiOf(domain) is not { } ascii || !Domain().IsMatch(ascii) || NowhereDomains.Contains(ascii[(ascii.LastIndexOf('.') + 1)..]) ? StaffRules.EmailDomain
            : null;
    }

    /// <summary>As it goes over the wire; null when it cannot be delivered to.</summary>
    public static string? OnTheWire(string address) =>
        FaultOf(address) is null ? $"{address[..address.LastIndexOf('@')]}@{AsciiOf(address[(address.LastIndexOf('@') + 1)..])}" : null;

    private static string? AsciiOf(string domain)
    {
        try
        {
            return Idn.GetAscii(domain).ToLowerInvariant() is { Length: <= DomainMaxLength } ascii ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z")]
    private static partial Regex Local();

    // The last label is no number: that would be an address of a machine.
    [GeneratedRegex(@"\A(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]*[a-z0-9])\z")]
    private static partial Regex Domain();
}
