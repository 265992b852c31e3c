using System.Linq.Expressions;
using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Register;

/// <summary>A kind of aggregate that rows of the register are made from, and the case that each belongs to.</summary>
public abstract class RegisterNeed
{
    /// <summary>Each kind once, whatever number of parts asks for it.</summary>
    public static IReadOnlyList<RegisterNeed> Everyones { get; } =
        [.. RegisterPart.Everyones.SelectMany(part => part.Needs).Prepend(Of<PenaltyDecision>(one => one.CaseFileId)).DistinctBy(need => need.GetType())];

    public static RegisterNeed Of<T>(Expression<Func<T, Guid?>> caseOf)
        where T : Aggregate => new RegisterNeed<T>(caseOf);

    /// <summary>The aggregates of these cases as the context has them: stored, changed and new.</summary>
    public abstract Task<IEnumerable<(Guid CaseId, Aggregate Aggregate)>> LoadAsync(ConductDb db, IReadOnlyCollection<Guid> caseIds, CancellationToken ct);
}

internal sealed class RegisterNeed<T>(Expression<Func<T, Guid?>> caseOf) : RegisterNeed
    where T : Aggregate
{
    private readonly Func<T, Guid?> _caseOf = caseOf.Compile();

    public override async Task<IEnumerable<(Guid CaseId, Aggregate Aggregate)>> LoadAsync(ConductDb db, IReadOnlyCollection<Guid> caseIds, CancellationToken ct)
    {
        Guid?[] wanted = [.. caseIds];
        IEnumerable<T> known() => db.Set<T>().Local.Where(one => wanted.Contains(_caseOf(one)));

        // What the command loaded with all that hangs on it is not read once more.
        Guid[] loaded = [.. known().Select(one => one.Id)];
        await db.Set<T>().Where(Among(wanted)).Where(one => !loaded.Contains(one.Id)).LoadAsync(ct);
        return known().Select(one => (_caseOf(one)!.Value, (Aggregate)one));
    }

    // The lambda's own parameter reaches the query as one, not as a list of constants.
    private Expression<Func<T, bool>> Among(Guid?[] wanted)
    {
        Expression<Func<Guid?, bool>> isWanted = id => wanted.Contains(id);
        return Expression.Lambda<Func<T, bool>>(new Replacing(isWanted.Parameters[0], caseOf.Body).Visit(isWanted.Body), caseOf.Parameters);
    }

    private sealed class Replacing(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : node;
    }
}
