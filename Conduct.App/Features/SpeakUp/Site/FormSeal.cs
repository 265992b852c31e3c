using System.Text.Json;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Files;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;

namespace Conduct.App.Features.SpeakUp;

/// <summary>What a form of the site carries in place of a cookie: sealed, so that only we can read or make it, and good for a while.</summary>
public sealed class FormSeal(ReportKey key, OrganisationClock clock)
{
    /// <summary>Somebody may need a day to find words.</summary>
    public static readonly TimeSpan ToWrite = TimeSpan.FromHours(24);

    /// <summary>After that the code is asked for again: a page left open is no way in for long.</summary>
    public static readonly TimeSpan ToFollow = TimeSpan.FromHours(4);

    private readonly Lazy<byte[]> _key = new(() => key.For("report forms"));

    /// <summary>The code is drawn with the form: sent twice, it shows the same one again, and nobody loses it to a bad line.</summary>
    public string NewReport() => Seal(new Form(nameof(NewReport), NewId.Next(), ReportCode.Draw().Digits, clock.Now + ToWrite));

    public string Follow(Guid reportId) => Seal(new Form(nameof(Follow), reportId, NewId.Next().ToString(), clock.Now + ToFollow));

    /// <returns>Null when it is none, or is over.</returns>
    public (Guid ReportId, ReportCode Code)? ReadNewReport(string? text) =>
        Open(text, nameof(NewReport)) is { } form && ReportCode.Read(form.Secret) is { } code ? (form.ReportId, code) : null;

    /// <returns>The report, and the id of what is sent with this form; null when it is none, or is over.</returns>
    public (Guid ReportId, Guid MessageId)? ReadFollow(string? text) =>
        Open(text, nameof(Follow)) is { } form && Guid.TryParse(form.Secret, out var message) ? (form.ReportId, message) : null;

    private string Seal(Form form) => Convert.ToBase64String(SealedBytes.Seal(_key.Value, JsonSerializer.SerializeToUtf8Bytes(form)));

    private Form? Open(string? text, string kind)
    {
        var bytes = new byte[text?.Length ?? 0];
        if (!Convert.TryFromBase64String(text ?? "", bytes, out var length) || length == 0)
        {
            return null;
        }

        try
        {
            var form = JsonSerializer.Deserialize<Form>(SealedBytes.Open(_key.Value, bytes.AsSpan(0, length)))!;
            return form.Kind == kind && form.Until >= clock.Now ? form : null;
        }
        catch (VaultDamagedException)
        {
            return null;
        }
    }

    private sealed record Form(string Kind, Guid ReportId, string Secret, DateTimeOffset Until);
}
