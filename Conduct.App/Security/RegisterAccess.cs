using Conduct.App.Platform.Register;
using Conduct.Domain.Kernel;

namespace Conduct.App.Security;

/// <summary>Which lines of the register an account sees: its units' people, and no case that names the reader (rule 23).</summary>
public static class RegisterAccess
{
    public static IQueryable<RegisterRow> VisibleTo(this IQueryable<RegisterRow> rows, Actor by, Permission permission = Permission.ReadRegister)
    {
        var reach = by.ReachOf(permission);
        Guid[] units = [.. reach.Units];
        Guid[] recused = [.. by.RecusedCases];
        var visible = reach.Everything ? rows : rows.Where(row => units.Contains(row.UnitId));
        return recused is [] ? visible : visible.Where(row => !recused.Contains(row.CaseFileId));
    }
}
