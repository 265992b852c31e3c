using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Conduct.Domain.Kernel;

namespace Conduct.Tests.Architecture;

/// <summary>What everyone builds on is documented: the types and methods of kernel and platform.</summary>
public sealed class DocumentationTests
{
    private static readonly HashSet<string> Documented = [.. new[] { "Conduct.Domain.xml", "Conduct.App.xml" }
        .SelectMany(file => XDocument.Load(Path.Combine(AppContext.BaseDirectory, file)).Descendants("member"))
        .Select(member => (string)member.Attribute("name")!)];

    private static readonly Type[] Public = [.. typeof(Aggregate).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(Aggregate).Namespace),
        .. typeof(Program).Assembly.GetExportedTypes().Where(type => type.Namespace?.StartsWith("Conduct.App.Platform", StringComparison.Ordinal) == true && !type.Name.EndsWith("Texts", StringComparison.Ordinal))];

    [Fact]
    public void Types_AreDocumented()
    {
        Assert.Contains(typeof(Aggregate), Public);
        var bare = Public.Where(type => !type.IsNested && !type.Name.EndsWith("Handler", StringComparison.Ordinal) && !Documented.Contains($"T:{type.FullName}")).Select(type => type.FullName).ToList();
        Assert.True(bare.Count == 0, string.Join('\n', bare));
    }

    [Fact]
    public void Methods_AreDocumented()
    {
        var bare = Public.Where(type => !type.IsNested)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !method.Name.StartsWith("get_", StringComparison.Ordinal) && method.GetBaseDefinition() == method && !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsContract(method))
            .Where(method => !Documented.Any(name => name.StartsWith($"M:{method.DeclaringType!.FullName}.{method.Name}", StringComparison.Ordinal)))
            .Select(method => $"{method.DeclaringType!.FullName}.{method.Name}")
            .Distinct()
            .ToList();
        Assert.True(bare.Count == 0, string.Join('\n', bare));
    }

    // What an interface or a base class asks for is documented there.
    private static bool IsContract(MethodInfo method) =>
        method.DeclaringType!.IsInterface is false
        && method.DeclaringType.GetInterfaces().Any(contract => method.DeclaringType.GetInterfaceMap(contract).TargetMethods.Contains(method));
}
