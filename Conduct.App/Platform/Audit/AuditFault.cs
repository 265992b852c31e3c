namespace Conduct.App.Platform.Audit;

/// <summary>What is wrong at the first broken link.</summary>
public enum AuditFault
{
    /// <summary>An entry is gone: a number is skipped.</summary>
    Missing,

    /// <summary>The entry's content no longer fits its hash.</summary>
    Altered,

    /// <summary>The entry does not continue the one before.</summary>
    Unlinked,

    /// <summary>The chain ends elsewhere than its head says: entries at the end were deleted or added.</summary>
    HeadDiffers,
}
