namespace Conduct.App.Data;

/// <summary>Collations that both databases know, for <c>EF.Functions.Collate</c>.</summary>
public static class Collations
{
    /// <summary>Chinese by pronunciation: 阿李王张赵.</summary>
    public const string Chinese = "zh";
}
