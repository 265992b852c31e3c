using Conduct.Domain.Kernel;

namespace Conduct.Domain.Penalties;

/// <summary>What speaks for or against the employee; it stands with the reasons of the decision.</summary>
public enum Circumstance
{
    SelfReported,
    Admitted,
    MadeGood,
    FirstTime,
    LittleHarm,
    Instructed,
    Repeated,
    Concealed,
    Gained,
    HarmedClient,
    AbusedPosition,
    Obstructed,
}

public static class Circumstances
{
    /// <summary>Those that make a penalty lighter.</summary>
    public static IReadOnlySet<Circumstance> Mitigating { get; } = StatusSet.Of<Circumstance>(one => one switch
    {
        Circumstance.SelfReported or Circumstance.Admitted or Circumstance.MadeGood or Circumstance.FirstTime or Circumstance.LittleHarm or Circumstance.Instructed => true,
        Circumstance.Repeated or Circumstance.Concealed or Circumstance.Gained or Circumstance.HarmedClient or Circumstance.AbusedPosition or Circumstance.Obstructed => false,
    });
}
