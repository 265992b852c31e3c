using System.Globalization;

namespace Conduct.App.Platform.Files;

/// <summary>Why a file is not kept.</summary>
/// <param name="Code">The reason.</param>
/// <param name="Detail">What its text shows at {0}.</param>
public sealed record FileRefusal(FileRefusalCode Code, string Detail = "")
{
    /// <summary>The reason in the current language.</summary>
    public string Reason => string.Format(
        CultureInfo.CurrentCulture, FilesTexts.ResourceManager.GetString(Code.ToString(), CultureInfo.CurrentUICulture)!, Detail);
}
