using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Conduct.App.Data.Bulk;

/// <summary>The columns of an entity's table, read from the model: what is loaded in bulk is stored as a save would store it.</summary>
public sealed class BulkTable
{
    private static readonly ParameterExpression Row = Expression.Parameter(typeof(BulkRow));
    private static readonly ParameterExpression Values = Expression.Parameter(typeof(IBulkValues));

    private readonly List<BulkColumn> _columns = [];
    private readonly StoreObjectIdentifier _table;

    private BulkTable(IEntityType type)
    {
        _table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var row = Expression.Variable(type.ClrType);
        var given = Expression.Assign(row, Expression.Convert(Expression.Property(Row, nameof(BulkRow.Row)), type.ClrType));
        Write = Expression.Lambda<Action<BulkRow, IBulkValues>>(Expression.Block([row], [given, .. WritesOf(type, row)]), Row, Values).Compile();
    }

    public string Name => _table.Name;

    public IReadOnlyList<BulkColumn> Columns => _columns;

    /// <summary>Hands over a row's values in the order of the columns, as the database's driver takes them.</summary>
    public Action<BulkRow, IBulkValues> Write { get; }

    public static BulkTable Of(IModel model, Type entity) =>
        new(model.FindEntityType(entity) ?? throw new ArgumentException($"{entity} is not in the model", nameof(entity)));

    private List<Expression> WritesOf(ITypeBase type, Expression instance) =>
    [
        .. type.GetProperties().Select(property => WriteOf(property, instance)),
        .. type.GetComplexProperties().Select(part => WritePart(part, instance)),
    ];

    private BlockExpression WriteOf(IProperty property, Expression instance)
    {
        var column = _columns.Count;
        _columns.Add(new(property.GetColumnName(_table)!, property.GetColumnType(_table)!));
        var value = property.IsShadowProperty() ? Expression.Property(Row, nameof(BulkRow.OwnerId)) : MemberOf(property, instance);
        return WhereSet(value, given => CallWrite(column, Provided(property, given)), () => [CallWriteNull(column)]);
    }

    private BlockExpression WritePart(IComplexProperty part, Expression instance)
    {
        var first = _columns.Count;
        return WhereSet(
            MemberOf(part, instance),
            given => Expression.Block(WritesOf(part.ComplexType, given)),
            () => Enumerable.Range(first, _columns.Count - first).Select(CallWriteNull));
    }

    private static MemberExpression MemberOf(IPropertyBase property, Expression instance) =>
        property.PropertyInfo is { } member ? Expression.Property(instance, member) : Expression.Field(instance, property.FieldInfo!);

    private static BlockExpression WhereSet(Expression value, Func<Expression, Expression> set, Func<IEnumerable<Expression>> missing)
    {
        var variable = Expression.Variable(value.Type);
        var underlying = Nullable.GetUnderlyingType(value.Type);
        var write = set(underlying is null ? variable : Expression.Convert(variable, underlying));
        var safe = value.Type.IsValueType && underlying is null
            ? write
            : Expression.IfThenElse(Expression.Equal(variable, Expression.Constant(null, value.Type)), Expression.Block(missing()), write);
        return Expression.Block([variable], Expression.Assign(variable, value), safe);
    }

    private static Expression Provided(IProperty property, Expression value)
    {
        if (property.GetTypeMapping().Converter?.ConvertToProviderExpression is not { } convert)
        {
            return value;
        }

        var provided = Expression.Invoke(convert, Expression.Convert(value, convert.Parameters[0].Type));
        return Nullable.GetUnderlyingType(provided.Type) is { } underlying ? Expression.Convert(provided, underlying) : provided;
    }

    private static MethodCallExpression CallWrite(int column, Expression value)
    {
        var write = typeof(IBulkValues).GetMethod(nameof(IBulkValues.Write), [typeof(int), value.Type])!;
        return Expression.Call(Values, write, Expression.Constant(column), Expression.Convert(value, write.GetParameters()[1].ParameterType));
    }

    private static Expression CallWriteNull(int column) => Expression.Call(Values, nameof(IBulkValues.WriteNull), null, Expression.Constant(column));
}
