using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Commands;

/// <summary>One change a person or job asks for. Commands return nothing: the caller makes new ids.</summary>
public interface ICommand
{
    /// <summary>Without it the command does not compile; the runner checks it before anything is loaded.</summary>
    static abstract Permission Requires { get; }
}
