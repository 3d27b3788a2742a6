namespace Retinue.Server.Cli;

/// <summary>A bar on the error stream for work that takes long; nothing where nobody watches.</summary>
internal sealed class ProgressBar : IProgress<double>
{
    private const int Width = 40;
    private int shown = -1;

    public void Report(double part)
    {
        var percent = (int)(Math.Clamp(part, 0, 1) * 100);
        if (Console.IsErrorRedirected || percent == shown) return;
        shown = percent;
        var full = percent * Width / 100;
        Console.Error.Write($"\r[{new string('#', full)}{new string('.', Width - full)}] {percent,3}%{(percent == 100 ? "\n" : "")}");
    }
}
