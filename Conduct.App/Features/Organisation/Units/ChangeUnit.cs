using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation.Units;

public sealed record ChangeUnit(Guid UnitId, int Version, string Code, string Name, Guid? ParentId) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class ChangeUnitHandler(ConductDb db, TimeProvider clock) : ICommandHandler<ChangeUnit>
{
    public async Task HandleAsync(ChangeUnit command, Actor by, CancellationToken ct)
    {
        var visible = db.OrgUnits.VisibleTo(by, ChangeUnit.Requires);
        var unit = await visible.GetAsync(command.UnitId, command.Version, ct);
        if (command.ParentId is { } parent && parent != unit.ParentId)
        {
            await visible.GetAsync(parent, ct);
        }

        OrgTree.RequireFits(new(unit.Id, command.Code, command.Name, command.ParentId), await db.ReadNodesAsync(ct));
        unit.Change(command.Code, command.Name, command.ParentId, by, clock.GetUtcNow());
    }
}
