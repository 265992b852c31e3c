using System.Resources;

namespace Conduct.App.Platform.Excel;

/// <summary>A column that an import knows.</summary>
/// <param name="Title">Its title; a file may use any language of the product.</param>
/// <param name="IsRequired">Whether the column must be there and filled in each row.</param>
public sealed record ImportColumn(ImportTitle Title, bool IsRequired)
{
    /// <summary>Further titles under which files have it, in each language separated by commas (，、,); taken only where the first one is missing.</summary>
    public ImportTitle? Also { get; init; }

    /// <summary>A column that must be there and filled.</summary>
    public static ImportColumn Required(ResourceManager texts, string key) => new(new(texts, key), IsRequired: true);

    /// <summary>A column, or a value of it, that may be left out.</summary>
    public static ImportColumn Optional(ResourceManager texts, string key) => new(new(texts, key), IsRequired: false);
}
