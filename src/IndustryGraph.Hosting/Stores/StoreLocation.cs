namespace IndustryGraph.Hosting.Stores;

/// <summary>Where the embedded store lies by default.</summary>
internal static class StoreLocation
{
    private const string Folder = "IndustryGraph";
    private const string FileName = "industry.igdb";

    /// <summary>A file in the user's folder for application data; where there is none, in the current folder.</summary>
    public static string Default { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), Folder, FileName);
}
