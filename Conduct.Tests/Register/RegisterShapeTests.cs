using System.Security.Cryptography;
using System.Text;
using Conduct.App.Register;

namespace Conduct.Tests.Register;

public sealed class RegisterShapeTests
{
    /// <summary>Who changes the row, its parts or its columns raises the number and writes the new hash beside it: rows stored before are then made anew.</summary>
    [Fact]
    public void Shape_OfTheRows_HasItsNumber() => Assert.Equal((3, "f46f7c83f9d2"), (RegisterShape.Current, Hash()));

    private static string Hash()
    {
        var shape = typeof(RegisterRow).GetProperties().Select(property => $"{property.Name} {property.PropertyType}")
            .Concat(RegisterPart.Everyones.Select(part => part.GetType().Name))
            .Concat(RegisterColumnList.Everyones.Select(column => column.Key))
            .Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', shape))))[..12];
    }
}
