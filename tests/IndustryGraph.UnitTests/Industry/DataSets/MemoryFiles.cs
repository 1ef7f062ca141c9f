using System.Text;
using IndustryGraph.Industry.DataSets;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.DataSets;

/// <summary>A small sound data set in memory, whose files a test replaces or extends.</summary>
internal sealed class MemoryFiles : IDataSetFiles
{
    private readonly Dictionary<string, byte[]> files = new()
    {
        ["dataset.json"] = Bytes("""{"name": "small", "version": "1", "releasedAt": "2026-01-01T00:00:00Z"}"""),
        ["organizations.csv"] = Bytes("id,name,kind,country,founded,ended,aliases,description\nford,Ford,AUTOMAKER,US,1903,,Ford Motor;FoMoCo,\nvw,Volkswagen,AUTOMAKER,DE,1937,,,\n"),
        ["platforms.csv"] = Bytes("id,name,kind,introduced,aliases,description\nmeb,MEB,EV,2019,,\"Electric, modular\"\n"),
        ["models.csv"] = Bytes("id,name,brand_id,platform_id,from,to,powertrain,body\nid-3,ID.3,vw,meb,2019,,BEV,HATCHBACK\nexplorer,Explorer,ford,,,,BEV,SUV\n"),
        ["markets.csv"] = Bytes("id,name,kind,part_of\nworld,World,REGION,\nchina,China,COUNTRY,world\n"),
        ["technologies.csv"] = Bytes("id,name,aliases\n"),
        ["people.csv"] = Bytes("id,name,aliases\n"),
        ["agreements.csv"] = Bytes("id,name,kind,status,announced,ended,value,currency,description\n"),
        ["relationships.csv"] = Bytes(Header + "ford--uses--meb,ford,USES,meb,ACTIVE,2019-07-12,,,,,licensee,article,\n"),
        ["sources.csv"] = Bytes("id,title,publisher,published,url\narticle,An article,,2019-07,\n"),
    };

    public const string Header = "id,start,type,end,status,since,until,stake_percent,amount,currency,role,sources,note\n";

    public string Description => "memory";

    public byte[]? Read(string fileName) => files.GetValueOrDefault(fileName);

    public MemoryFiles With(string fileName, string content) => With(fileName, Bytes(content));

    public MemoryFiles With(string fileName, byte[] content)
    {
        files[fileName] = content;
        return this;
    }

    public MemoryFiles Without(string fileName)
    {
        files.Remove(fileName);
        return this;
    }

    /// <summary>Adds rows at the end of a file.</summary>
    public MemoryFiles Plus(string fileName, params string[] rows) =>
        With(fileName, Encoding.UTF8.GetString(files[fileName]) + string.Concat(rows.Select(row => row + "\n")));

    public DataSet Load() => DataSetReader.Read(this, TimeProvider.System);

    public IReadOnlyList<Fault> Faults() => Assert.Throws<DataSetException>(() => Load()).Faults;

    public Fault Fault() => Assert.Single(Faults());

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
