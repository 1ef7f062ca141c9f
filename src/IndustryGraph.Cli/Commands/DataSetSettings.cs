using System.ComponentModel;
using IndustryGraph.Industry.DataSets;
using Spectre.Console.Cli;

namespace IndustryGraph.Cli.Commands;

/// <summary>What commands that read a data set take.</summary>
internal class DataSetSettings : CommandSettings
{
    [CommandArgument(0, "[FOLDER]")]
    [Description("The folder of the data set; import takes a file of Cypher, too. Without it, the data set that comes with the program.")]
    public string? Folder { get; init; }

    /// <summary>The files of the data set.</summary>
    public IDataSetFiles Files => Folder switch
    {
        null => BundledFiles.Instance,
        _ when Directory.Exists(Folder) => new FolderFiles(Folder),
        _ => throw new UsageException($"There is no folder '{Folder}'."),
    };
}
