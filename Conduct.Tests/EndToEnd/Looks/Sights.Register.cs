using Conduct.App.Features.Register;

namespace Conduct.Tests.EndToEnd.Looks;

/// <content>Lists across cases.</content>
public static partial class Sights
{
    private static IEnumerable<Sight> OfTheRegister() =>
    [
        new("register", typeof(RegisterPage), CaseReaders, "/register"),
        new("register-export", typeof(RegisterPage), Compliance, "/register", page => PressAsync(page, RegisterTexts.Export)),
        new("register-columns", typeof(RegisterPage), Compliance, "/register", page => PressAsync(page, RegisterTexts.Columns)),
    ];
}
