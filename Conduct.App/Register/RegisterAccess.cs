using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Register;

/// <summary>Which lines of the register an account sees: people of the units in reach, less the cases that name the reader (rule 23).</summary>
public static class RegisterAccess
{
    public static IQueryable<RegisterRow> VisibleTo(this DbSet<RegisterRow> rows, Actor actor, Permission permission = Permission.ReadRegister)
    {
        if (!actor.Has(permission))
        {
            return rows.Where(row => false);
        }

        var reach = actor.ReachOf(permission);
        Guid[] units = [.. reach.Units];
        Guid[] recused = [.. actor.RecusedCases];
        var reached = reach.Everything ? rows : rows.Where(row => units.Contains(row.UnitId));
        return recused is [] ? reached : reached.Where(row => !recused.Contains(row.CaseFileId));
    }
}
