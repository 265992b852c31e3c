using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation;

/// <param name="Place">Where its people work; null as the unit above.</param>
public sealed record CreateUnit(Guid UnitId, string Code, string Name, Guid? ParentId, string? Place = null) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class CreateUnitHandler(ConductDb db, TimeProvider clock) : ICommandHandler<CreateUnit>
{
    public async Task HandleAsync(CreateUnit command, Actor actor, CancellationToken ct)
    {
        if (command.ParentId is { } parent)
        {
            await db.OrgUnits.VisibleTo(actor, CreateUnit.Requires).GetAsync(parent, ct);
        }

        var unit = OrgUnit.Create(command.UnitId, command.Code, command.Name, command.ParentId, actor, clock.GetUtcNow());
        OrgTree.RequireFits(new(unit.Id, unit.Code, unit.Name, unit.ParentId), await db.OrgUnits.NodesAsync(ct));
        unit.SetPlace(command.Place, actor, clock.GetUtcNow());
        db.OrgUnits.Add(unit);
    }
}

/// <param name="Place">Where its people work; null as the unit above.</param>
public sealed record ChangeUnit(Guid UnitId, int Version, string Code, string Name, Guid? ParentId, string? Place = null) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class ChangeUnitHandler(ConductDb db, TimeProvider clock) : ICommandHandler<ChangeUnit>
{
    public async Task HandleAsync(ChangeUnit command, Actor actor, CancellationToken ct)
    {
        var visible = db.OrgUnits.VisibleTo(actor, ChangeUnit.Requires);
        var unit = await visible.GetAsync(command.UnitId, command.Version, ct);
        if (command.ParentId is { } parent && parent != unit.ParentId)
        {
            await visible.GetAsync(parent, ct);
        }

        OrgTree.RequireFits(new(unit.Id, command.Code, command.Name, command.ParentId), await db.OrgUnits.NodesAsync(ct));
        unit.Change(command.Code, command.Name, command.ParentId, actor, clock.GetUtcNow());
        unit.SetPlace(command.Place, actor, clock.GetUtcNow());
    }
}
