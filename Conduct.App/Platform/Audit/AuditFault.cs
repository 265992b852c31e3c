namespace Conduct.App.Platform.Audit;

/// <summary>What is wrong at the first broken link, or with the chain as a whole.</summary>
public enum AuditFault
{
    /// <summary>An entry is gone: a number is skipped.</summary>
    Missing,

    /// <summary>The entry's content no longer fits its hash, or it was written without the key.</summary>
    Altered,

    /// <summary>The entry does not continue the one before.</summary>
    Unlinked,

    /// <summary>The chain ends elsewhere than its head says: entries at the end were deleted or added.</summary>
    HeadDiffers,

    /// <summary>A head that went out of the house is not in the chain: its end was cut off, or it was written anew.</summary>
    NotAsSent,

    /// <summary>No entry at all beside rows that cannot have come without one.</summary>
    Emptied,

    /// <summary>The triggers that refuse changes are missing or not as they were made.</summary>
    Unguarded,
}
