using System.Globalization;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.WebUtilities;

namespace Conduct.App.Features.Training;

/// <summary>The matrix as it stands in the address of the page, and of its workbook.</summary>
public static class MatrixAddress
{
    public const string Page = "/training/matrix";
    public const string Workbook = "/training/matrix.xlsx";
    public const string PurposeName = "purpose";

    public static MatrixFilter Parse(string? queryString)
    {
        var query = QueryHelpers.ParseQuery(queryString);
        return new(
            Id("unit"),
            Enum.TryParse<CourseCategory>(query.GetValueOrDefault("category"), out var category) ? category : null,
            Id("course"),
            query.ContainsKey("overdue"));

        Guid? Id(string name) => Guid.TryParse(query.GetValueOrDefault(name), out var id) ? id : null;
    }

    public static MatrixPurpose PurposeOf(string? text) => Enum.TryParse<MatrixPurpose>(text, out var purpose) ? purpose : MatrixPurpose.NotStated;

    /// <summary>The filter in words: for the workbook and the audit.</summary>
    public static string Say(MatrixFilter filter, MatrixView view)
    {
        string?[] parts =
        [
            view.Unit?.Name,
            filter.Category is { } category ? DomainTexts.Of(category) : null,
            filter.Course is { } course ? view.Courses.FirstOrDefault(one => one.Id == course)?.Title : null,
            filter.OverdueOnly ? TrainingTexts.OverdueOnly : null,
        ];
        return string.Join(TrainingTexts.ListSeparator, parts.OfType<string>());
    }

    public static string WordOf(MatrixPurpose purpose) =>
        TrainingTexts.ResourceManager.GetString($"Purpose{purpose}", CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(purpose.ToString());
}
