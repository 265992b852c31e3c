using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;

namespace Conduct.App.Features.SpeakUp;

/// <summary>A report as pages show it.</summary>
/// <param name="Version">For commands that must not meet a newer one.</param>
/// <param name="HasIdentity">Whether the reporter gave a name.</param>
public sealed record ReportSheet(
    Guid Id, int Version, string Number, ReportStatus Status, DateOnly ReceivedOn, DateOnly? AcknowledgedOn, ReportOutcome? Outcome, ReportText Text, DateOnly? RetainUntil, bool IsHeld, bool HasIdentity,
    Guid? DuplicateOfId, int Cases)
{
    public IReadOnlyList<FileLine> Files { get; private init; } = [];

    public IReadOnlyList<MessageLine> Messages { get; private init; } = [];

    public IReadOnlyList<NamedLine> Named { get; private init; } = [];

    public IReadOnlyList<RequestLine> Requests { get; private init; } = [];

    public IReadOnlyList<ProtectedLine> Protected { get; private init; } = [];

    public static ReportSheet Of(AnonymousReport report) => new(
        report.Id, report.Version, report.Number, report.Status, report.ReceivedOn, report.AcknowledgedOn, report.Outcome, report.Text, report.RetainUntil, report.IsHeld, report.SealedIdentity is not null,
        report.DuplicateOfId, report.CaseFileIds.Count)
    {
        Files = FilesOf(report),
        Messages = [.. report.Messages.OrderBy(message => message.Number).Select(message => new MessageLine(message.Id, message.Kind, message.Text, message.On, message.By?.Name))],
        Named = [.. report.Named.Select(named => new NamedLine(named.EmployeeId, named.Name))],
        Requests = RequestsOf(report),
        Protected = [.. report.Protected.Select(person => new ProtectedLine(person.Part, person.Until))],
    };

    public static IReadOnlyList<FileLine> FilesOf(AnonymousReport report) =>
        [.. report.Files.OrderBy(file => file.Number).Select(file => new FileLine(file.Id, file.Number, file.Extension, file.Traces, file.On))];

    public static IReadOnlyList<RequestLine> RequestsOf(AnonymousReport report) =>
        [.. report.IdentityRequests.OrderBy(request => request.Asked.At).Select(request => new RequestLine(request.Id, request.Why, request.Asked, request.Granted, request.Decided, request.OpenedAt))];
}

public sealed record FileLine(Guid Id, int Number, string Extension, FileTraces Traces, DateOnly On);

/// <param name="By">Nobody, when the reporter wrote it.</param>
public sealed record MessageLine(Guid Id, ReportMessageKind Kind, string Text, DateOnly On, string? By);

public sealed record NamedLine(Guid EmployeeId, string Name);

public sealed record RequestLine(Guid Id, string Why, Signature Asked, bool? Granted, Signature? Decided, DateTimeOffset? OpenedAt);

public sealed record ProtectedLine(ProtectedPart Part, DateOnly Until);
