using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Architecture;

/// <summary>A switch over an enum of ours names every value: a value added later then does not compile, and is not silently taken for another.</summary>
public sealed class DefaultArmTests
{
    private static readonly DefaultArms Arms = new(new[] { typeof(Aggregate), typeof(Program) }.SelectMany(one => one.Assembly.GetTypes()).Where(type => type.IsEnum));

    [Fact]
    public void Switches_OverOurEnums_HaveNoDefault()
    {
        var files = new[] { "Conduct.Domain", "Conduct.App" }.SelectMany(folder => Repository.Files(folder, ".cs", ".razor"))
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal));

        var found = files.SelectMany(file => Arms.In(file, string.Join('\n', Repository.Lines(file)))).ToList();

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData("int One => role switch\n{\n Role.Manager => 1,\n _ => 2,\n};")]
    [InlineData("int One => role switch\n{\n null => 0, Role.Manager or Role.Compliance => 1,\n var other => 2,\n};")]
    [InlineData("int One => (role, late) switch\n{\n (Role.Manager, true) => 1,\n _ => 2,\n};")]
    [InlineData("int One => one switch\n{\n { Role: Role.Manager } => 1,\n _ => 2,\n};")]
    [InlineData("int One() { switch (role)\n{\n case Role.Manager: return 1;\n default: return 2;\n} }")]
    public void Default_BesideAValueOfOurs_IsFound(string member) =>
        Assert.Equal(["Planted.cs:4"], Arms.In("Planted.cs", $"class Planted {{ {member} }}"));

    [Theory]
    [InlineData("@switch (role)\n{\n case Role.Manager:\n <p>{1}</p>\n break;\n default:\n <p></p>\n break;\n}")]
    [InlineData("<b>@(role\n switch { Role.Manager => \"}\",\n\n\n\n_ => \"\" })</b>")]
    public void Default_InAComponent_IsFound(string markup) => Assert.Equal(["Planted.razor:6"], Arms.In("Planted.razor", markup));

    [Theory]
    [InlineData("Planted.cs", "class Planted { int Role => role switch { Role.Manager => 1, _ when late => 2, Role.Compliance => 3 }; }")]
    [InlineData("Planted.cs", "class Planted { int Day => day switch { DayOfWeek.Monday => 1, _ => 2 }; int Text => text switch { \"Role.Manager\" => 1, _ => Of(Role.Manager) }; }")]
    [InlineData("Planted.razor", "@switch (text)\n{\n case \"a\":\n <p>@Role.Manager</p>\n break;\n default:\n break;\n}")]
    public void Default_BesideOtherThings_IsLeftAlone(string file, string source) => Assert.Empty(Arms.In(file, source));
}
