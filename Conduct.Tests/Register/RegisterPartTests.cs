using System.Reflection;
using Conduct.App.Register;
using Conduct.Domain.Cases;
using Conduct.Tests.Support;

namespace Conduct.Tests.Register;

/// <summary>The parts and columns that areas bring, taken together.</summary>
public sealed class RegisterPartTests
{
    // What says which row it is, and what is searched, is the projection's own.
    private static readonly HashSet<string> Own =
        [nameof(RegisterRow.Id), nameof(RegisterRow.CaseFileId), nameof(RegisterRow.SubjectId), nameof(RegisterRow.DecisionId), nameof(RegisterRow.EmployeeId), nameof(RegisterRow.Text)];

    private static readonly PropertyInfo[] Properties = [.. typeof(RegisterRow).GetProperties().Where(property => !Own.Contains(property.Name))];

    [Fact]
    public void Properties_OfARow_AreEachFilledByOnePart()
    {
        var filled = RegisterPart.Everyones.SelectMany(FilledBy).ToList();

        Assert.Equal(Properties.Select(property => property.Name).Order(StringComparer.Ordinal), filled.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Columns_OfAllAreas_HaveAKeyAndAPlaceOfTheirOwn()
    {
        var columns = RegisterColumnList.Everyones;

        Assert.Equal(columns.Count, columns.Select(column => column.Key).Distinct().Count());
        Assert.Equal(columns.Count, columns.Select(column => column.Place).Distinct().Count());
    }

    // A property is filled when it does not keep both of two values that no case has.
    private static IEnumerable<string> FilledBy(RegisterPart part)
    {
        var cases = new CaseFileBuilder();
        var file = cases.Build(CaseStatus.InExecution);
        var decision = cases.Decisions[0];
        var of = new RegisterCase(file, [decision.Decision, decision.Review!], new(TimeZoneInfo.Utc));
        var entry = new RegisterEntry(of, file.Subjects[0], decision.Decision);
        var kept = new[] { 0, 1 }.Select(which =>
        {
            var row = new RegisterRow { CaseFileId = file.Id, SubjectId = Guid.Empty, EmployeeId = Guid.Empty };
            Array.ForEach(Properties, property => property.SetValue(row, Unlikely(property.PropertyType, which)));
            part.Fill(row, entry);
            return Properties.Where(property => Equals(property.GetValue(row), Unlikely(property.PropertyType, which))).Select(property => property.Name).ToHashSet();
        }).ToList();
        return Properties.Select(property => property.Name).Where(name => !kept.TrueForAll(names => names.Contains(name)));
    }

    private static object Unlikely(Type type, int which)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum ? Enum.ToObject(plain, 4000 + which)
            : plain == typeof(string) ? $"none {which}"
            : plain == typeof(Guid) ? NewUnlikely(which)
            : plain == typeof(DateOnly) ? new DateOnly(1900, 1, 1 + which)
            : plain == typeof(bool) ? which == 1
            : Convert.ChangeType(4000 + which, plain, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static Guid NewUnlikely(int which) => new(which + 1, 0, 0, new byte[8]);
}
