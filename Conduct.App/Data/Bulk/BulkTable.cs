using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Conduct.App.Data.Bulk;

/// <summary>The columns of an entity's table, read from the model: what is loaded in bulk is stored as a save would store it.</summary>
public sealed class BulkTable
{
    private static readonly MethodInfo ReadOwner = typeof(BulkRow).GetProperty(nameof(BulkRow.OwnerId))!.GetMethod!;

    private BulkTable(string name, IReadOnlyList<BulkColumn> columns) => (Name, Columns) = (name, columns);

    public string Name { get; }

    public IReadOnlyList<BulkColumn> Columns { get; }

    public static BulkTable Of(IModel model, Type entity)
    {
        var type = model.FindEntityType(entity) ?? throw new ArgumentException($"{entity} is not in the model", nameof(entity));
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var row = Expression.Parameter(typeof(BulkRow));
        var instance = Expression.Convert(Expression.Property(row, nameof(BulkRow.Row)), entity);
        return new BulkTable(table.Name, [.. ColumnsOf(type, table, row, instance)]);
    }

    private static IEnumerable<BulkColumn> ColumnsOf(ITypeBase type, StoreObjectIdentifier table, ParameterExpression row, Expression instance)
    {
        foreach (var property in type.GetProperties())
        {
            Expression value = property.IsShadowProperty() ? Expression.Call(row, ReadOwner) : MemberOf(property, instance);
            var read = Expression.Lambda<Func<BulkRow, object?>>(Provided(property, value, instance), row);
            yield return new(property.GetColumnName(table)!, property.GetColumnType(table)!, read.Compile());
        }

        foreach (var part in type.GetComplexProperties())
        {
            foreach (var column in ColumnsOf(part.ComplexType, table, row, WhereSet(instance, MemberOf(part, instance))))
            {
                yield return column;
            }
        }
    }

    private static MemberExpression MemberOf(IPropertyBase property, Expression instance) =>
        property.PropertyInfo is { } member ? Expression.Property(instance, member) : Expression.Field(instance, property.FieldInfo!);

    // A part of a missing part is missing too.
    private static Expression WhereSet(Expression owner, Expression part) => part.Type.IsValueType || owner is UnaryExpression
        ? part
        : Expression.Condition(IsNull(owner), Expression.Constant(null, part.Type), part);

    private static Expression Provided(IProperty property, Expression value, Expression instance)
    {
        var given = property.GetTypeMapping().Converter is { } converter ? Converted(converter, value) : Expression.Convert(value, typeof(object));
        return instance is UnaryExpression ? given : Expression.Condition(IsNull(instance), Expression.Constant(null), given);
    }

    private static Expression Converted(ValueConverter converter, Expression value)
    {
        var model = converter.ConvertToProviderExpression.Parameters[0].Type;
        var provided = Expression.Convert(Expression.Invoke(converter.ConvertToProviderExpression, Expression.Convert(value, model)), typeof(object));
        return value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null
            ? provided
            : Expression.Condition(IsNull(value), Expression.Constant(null), provided);
    }

    private static BinaryExpression IsNull(Expression value) => Expression.Equal(value, Expression.Constant(null, value.Type));
}
