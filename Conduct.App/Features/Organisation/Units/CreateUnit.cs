using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation.Units;

public sealed record CreateUnit(Guid UnitId, string Code, string Name, Guid? ParentId) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class CreateUnitHandler(ConductDb db, TimeProvider clock) : ICommandHandler<CreateUnit>
{
    public async Task HandleAsync(CreateUnit command, Actor by, CancellationToken ct)
    {
        if (command.ParentId is { } parent)
        {
            await db.OrgUnits.VisibleTo(by, CreateUnit.Requires).GetAsync(parent, ct);
        }

        var unit = OrgUnit.Create(command.UnitId, command.Code, command.Name, command.ParentId, by, clock.GetUtcNow());
        OrgTree.RequireFits(new(unit.Id, unit.Code, unit.Name, unit.ParentId), await db.ReadNodesAsync(ct));
        db.OrgUnits.Add(unit);
    }
}
