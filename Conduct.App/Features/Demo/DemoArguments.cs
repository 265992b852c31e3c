using System.Globalization;
using Conduct.App.Platform.CommandLine;

namespace Conduct.App.Features.Demo;

public static class DemoArguments
{
    private const string Force = "--force";

    /// <exception cref="WrongUsageException">An unknown or repeated option, a missing or silly number.</exception>
    public static (HistoryOptions Options, bool Force) Read(IReadOnlyList<string> arguments)
    {
        var force = arguments.Contains(Force);
        var pairs = arguments.Where(argument => argument != Force).Chunk(2).ToList();
        var numbers = new Dictionary<string, int>();
        foreach (var pair in pairs)
        {
            if (pair is not [var name, var text] || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !numbers.TryAdd(name, number))
            {
                throw new WrongUsageException();
            }
        }

        return numbers.Remove("--employees", out var employees) && numbers.Remove("--cases", out var cases)
            && (numbers.Remove("--seed", out var seed) || (seed = 1) == 1) && numbers.Count == 0
            && employees >= HistoryOptions.MinEmployees && cases > 0
            ? (new(employees, cases, seed), force)
            : throw new WrongUsageException();
    }
}
