namespace Conduct.App.Features.Register;

/// <summary>One part of a filter in the reader's words.</summary>
/// <param name="Text">Such as 单位：江南分公司（含下级）.</param>
/// <param name="Without">The filter when this part is taken away.</param>
public sealed record FilterWord(string Text, RegisterFilter Without);
