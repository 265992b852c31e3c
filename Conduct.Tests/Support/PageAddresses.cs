using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace Conduct.Tests.Support;

/// <summary>The pages there are, by their addresses.</summary>
public static partial class PageAddresses
{
    private static readonly Regex[] Templates = [.. typeof(Program).Assembly.GetTypes()
        .SelectMany(type => type.GetCustomAttributes<RouteAttribute>())
        .Select(route => new Regex($"^{Parameter().Replace(route.Template, part => part.Groups["constraint"].Value == "guid" ? "[0-9a-f-]{36}" : "[^/]+")}$", RegexOptions.IgnoreCase))];

    /// <summary>Whether a link, with or without a query, leads to a page.</summary>
    public static bool Leads(string link) => Templates.Any(template => template.IsMatch(link.Split('?')[0]));

    [GeneratedRegex(@"\{\w+(:(?<constraint>\w+))?\??\}")]
    private static partial Regex Parameter();
}
