using System.Diagnostics;
using System.Text;

namespace IndustryGraph.TestSupport.Exports;

/// <summary>A program of this machine that others wrote.</summary>
/// <param name="Path">Where it lies.</param>
public sealed record ForeignProgram(string Path)
{
    /// <summary>The program of that name in the folders of PATH; null where there is none.</summary>
    public static ForeignProgram? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { name, $"{name}.exe", $"{name}.cmd" }, System.IO.Path.Combine)
        .Where(File.Exists)
        .Select(path => new ForeignProgram(path))
        .FirstOrDefault();

    /// <summary>Runs it and gives its standard output.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has its standard error.</exception>
    public async Task<string> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{Path} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await errors}");
    }
}
