using Conduct.App.Features.Register;
using Conduct.App.Platform;
using Conduct.Domain.Cases;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;

namespace Conduct.Tests.Features.Register;

public sealed class RegisterAddressTests
{
    [Fact]
    public void Address_WrittenAndReadAgain_IsTheSame()
    {
        var chance = new Random(20260309);
        for (var round = 0; round < 2000; round++)
        {
            var address = Any(chance);

            var again = RegisterAddress.Parse("?" + address.ToQuery());

            Assert.Equal((address.Filter, address.Sort, address.Page), (again.Filter, again.Sort, again.Page));
            Assert.Equal(address.Columns, again.Columns);
            Assert.Equal(address.ToQuery(), again.ToQuery());
        }
    }

    [Theory]
    [InlineData("?sort=wage&page=-3&size=7&from=2026-02-30&unit=x&gravity=9&status=Gone&cols=wage,reporter&q=张伟")]
    [InlineData("?sort=no&gravity=1&gravity=Light,Grave&overdue=&page=9999999999")]
    [InlineData("")]
    [InlineData(null)]
    public void Address_WithNonsense_IsTheRegisterAsItOpens(string? query) => Assert.Equal("", RegisterAddress.Parse(query).ToQuery());

    [Fact]
    public void Address_OfTheWholeRegister_StillSaysSo() => Assert.Equal(RegisterAddress.Everything, new RegisterAddress().ToUrl());

    [Fact]
    public void Address_WithAnotherFilter_StartsAtItsFirstPage()
    {
        var address = new RegisterAddress { Page = new(7, 25), Sort = "name" };

        Assert.Equal("gravity=Grave&sort=name&size=25", address.With(new() { Gravity = Gravity.Grave }).ToQuery());
    }

    private static RegisterAddress Any(Random chance) => new()
    {
        Filter = new()
        {
            Field = chance.GetItems(Enum.GetValues<DateField>(), 1)[0],
            From = Maybe(chance, () => new DateOnly(2026, 1, 1).AddDays(chance.Next(400))),
            To = Maybe(chance, () => new DateOnly(2026, 1, 1).AddDays(chance.Next(400))),
            UnitId = Maybe(chance, Guid.NewGuid),
            Clause = chance.Next(2) == 0 ? null : "client contact&=中文",
            Gravity = Maybe(chance, () => chance.GetItems(Enum.GetValues<Gravity>(), 1)[0]),
            Status = Maybe(chance, () => chance.GetItems(Enum.GetValues<CaseStatus>(), 1)[0]),
            Measure = Maybe(chance, () => chance.GetItems(Enum.GetValues<MeasureKind>(), 1)[0]),
            Overdue = Maybe(chance, () => chance.GetItems(Enum.GetValues<OverdueFilter>(), 1)[0]),
            EmployeeId = Maybe(chance, Guid.NewGuid),
            TextId = Maybe(chance, Guid.NewGuid),
        },
        Sort = (chance.Next(2) == 0 ? "-" : "") + chance.GetItems(RegisterColumns.All.Where(column => column.Order is not null).ToArray(), 1)[0].Key,
        Page = new PageRequest(chance.Next(1, 50), chance.GetItems(RegisterAddress.Sizes.ToArray(), 1)[0]),
        Columns = [.. RegisterColumns.All.Where(_ => chance.Next(3) == 0).Select(column => column.Key)],
    };

    private static T? Maybe<T>(Random chance, Func<T> value)
        where T : struct => chance.Next(2) == 0 ? null : value();
}
