namespace Conduct.Domain.Reviews;

public static class ReviewRules
{
    public const string SectionMissing = "Reviews.SectionMissing";
    public const string TooShort = "Reviews.TooShort";
    public const string SameTextAgain = "Reviews.SameTextAgain";
    public const string OnlyAuthorWrites = "Reviews.OnlyAuthorWrites";
    public const string AuthorCannotHandle = "Reviews.AuthorCannotHandle";
    public const string ReturnedTwice = "Reviews.ReturnedTwice";
    public const string ExtendedBefore = "Reviews.ExtendedBefore";
    public const string ExtensionOutOfBounds = "Reviews.ExtensionOutOfBounds";
}
