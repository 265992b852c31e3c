namespace Conduct.App.Jobs.LongWorks;

public static class LongWorkAddresses
{
    /// <summary>The page with all that is done for the visitor.</summary>
    public const string Page = "/long-work";

    /// <summary>Pattern of the downloads.</summary>
    public const string File = Page + "/{id:guid}/file";

    public static string FileOf(Guid id) => $"{Page}/{id}/file";
}
