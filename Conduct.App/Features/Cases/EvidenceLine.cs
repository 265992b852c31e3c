using Conduct.App.Platform.Calendar;
using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases;

public sealed record EvidenceLine(Guid Id, string FileName, string Sha256, long SizeBytes, string ContentType, string? Source, string AddedBy, DateTime AddedAt)
{
    public static EvidenceLine Of(EvidenceItem item, OrganisationClock clock) =>
        new(item.Id, item.FileName, item.Sha256, item.SizeBytes, item.ContentType, item.Source, item.Added.Name, clock.LocalOf(item.Added.At));

    public bool IsPicture => ContentType is "image/png" or "image/jpeg";
}
