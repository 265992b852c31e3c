using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases.Filing;

public sealed record NamedEntry(PersonOption Person)
{
    public NamedPart Part { get; set; }
}
