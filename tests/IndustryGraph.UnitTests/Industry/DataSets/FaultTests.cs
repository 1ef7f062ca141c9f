using System.Globalization;
using IndustryGraph.Industry.DataSets;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.DataSets;

/// <summary>Each fault names file, line, column, value and what would be right.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData("organizations.csv", "Bmw,BMW,AUTOMAKER,DE,1916,,,", "id", "Bmw", "lower-case ASCII letters")]
    [InlineData("organizations.csv", "bmw,,AUTOMAKER,DE,1916,,,", "name", null, "must not be")]
    [InlineData("organizations.csv", "bmw,BMW,CARMAKER,DE,1916,,,", "kind", "CARMAKER", "one of AUTOMAKER, BRAND")]
    [InlineData("organizations.csv", "bmw,BMW,AUTOMAKER,de,1916,,,", "country", "de", "two upper-case letters")]
    [InlineData("organizations.csv", "bmw,BMW,AUTOMAKER,DE,16,,,", "founded", "16", "four digits")]
    [InlineData("organizations.csv", "bmw,BMW,AUTOMAKER,DE,1916,1915,,", "ended", "1915", "before founded, which is 1916")]
    [InlineData("organizations.csv", "bmw,BMW,AUTOMAKER,DE,1916,,a;;b,", "aliases", "a;;b", "an item of the list is empty")]
    [InlineData("organizations.csv", "bmw,BMW,AUTOMAKER,DE,1916,,a;a,", "aliases", "a;a", "'a' twice")]
    [InlineData("organizations.csv", "bmw,BMW ,AUTOMAKER,DE,1916,,,", "name", "BMW ", "white space")]
    [InlineData("organizations.csv", "ford,Ford,AUTOMAKER,US,,,,", "id", "ford", "taken by organizations.csv, line 2")]
    [InlineData("platforms.csv", "ford,Ford,EV,,,", "id", "ford", "taken by organizations.csv, line 2")]
    [InlineData("models.csv", "x,X,fodr,meb,2019,,BEV,SUV", "brand_id", "fodr", "Did you mean 'ford'?")]
    [InlineData("models.csv", "x,X,meb,meb,2019,,BEV,SUV", "brand_id", "meb", "no Organization but the Platform of that id")]
    [InlineData("models.csv", "x,X,,meb,2019,,BEV,SUV", "brand_id", null, "must not be")]
    [InlineData("models.csv", "x,X,vw,meb,2019,,BEV;BEW,SUV", "powertrain", "BEV;BEW", "'BEW' is not one of BEV")]
    [InlineData("models.csv", "x,X,vw,meb,2019,2018,BEV,SUV", "to", "2018", "before from")]
    [InlineData("markets.csv", "mars,Mars,REGION,mars", "part_of", "mars", "lie in itself")]
    [InlineData("agreements.csv", "deal,Deal,ALLIANCE,ACTIVE,2019-02-30,,,,", "announced", "2019-02-30", "2019, 2019-07 or 2019-07-12")]
    [InlineData("agreements.csv", "deal,Deal,ALLIANCE,ACTIVE,2019,,5,,", "currency", null, "go together")]
    [InlineData("agreements.csv", "deal,Deal,ALLIANCE,ACTIVE,2019,,2.6,EUR,", "value", "2.6", "whole number")]
    [InlineData("sources.csv", "page,Page,,,ftp://example.org", "url", "ftp://example.org", "https://")]
    public void A_bad_cell_of_an_entity_is_told(string file, string row, string column, string? value, string right) =>
        Check(file, row, column, value, right);

    [Theory]
    [InlineData("x--y--z,frod,USES,meb,ACTIVE,,,,,,,article,", "start", "frod", "Did you mean 'ford'?")]
    [InlineData("x--y--z,ford,USES,mebb,ACTIVE,,,,,,,article,", "end", "mebb", "Did you mean 'meb'?")]
    [InlineData("x--y--z,ford,USES,vw,ACTIVE,,,,,,,article,", "end", "vw", "no Platform but the Organization of that id")]
    [InlineData("x--y--z,article,USES,meb,ACTIVE,,,,,,,article,", "start", "article", "no Organization but the Source")]
    [InlineData("x--y--z,ford,SUCCEEDED_BY,meb,ACTIVE,,,,,,,article,", "end", "meb", "does not lead from Organization to Platform")]
    [InlineData("x--y--z,ford,OWNS,ford,ACTIVE,,,,,,,article,", "end", "ford", "back to its own start")]
    [InlineData("x--y--z,ford,USE,meb,ACTIVE,,,,,,,article,", "type", "USE", "one of OWNS, INVESTS_IN")]
    [InlineData("x--y--z,ford,MAKES,id-3,ACTIVE,,,,,,,article,", "type", "MAKES", "one of OWNS")]
    [InlineData("x--y--z,ford,USES,meb,OVER,,,,,,,article,", "status", "OVER", "one of RUMOURED")]
    [InlineData("x--y--z,ford,USES,meb,ACTIVE,2019-7,,,,,,article,", "since", "2019-7", "2019, 2019-07")]
    [InlineData("x--y--z,ford,USES,meb,ENDED,2019-07,2019-06,,,,,article,", "until", "2019-06", "before since, which is 2019-07")]
    [InlineData("x--y--z,ford,USES,meb,ENDED,2019-07-12,2019-07-12,,,,,article,", "until", "2019-07-12", "leaves no day")]
    [InlineData("x--y--z,ford,OWNS,vw,ACTIVE,,,101,,,,article,", "stake_percent", "101", "0 to 100")]
    [InlineData("x--y--z,ford,OWNS,vw,ACTIVE,,,\"12,5\",,,,article,", "stake_percent", "12,5", "decimal point")]
    [InlineData("x--y--z,ford,INVESTS_IN,vw,ACTIVE,,,,-5,EUR,,article,", "amount", "-5", "without sign")]
    [InlineData("x--y--z,ford,INVESTS_IN,vw,ACTIVE,,,,5,euro,,article,", "currency", "euro", "three upper-case")]
    [InlineData("x--y--z,ford,USES,meb,ACTIVE,,,,,,,,", "sources", null, "must not be")]
    [InlineData("x--y--z,ford,USES,meb,ACTIVE,,,,,,,article;artikle,", "sources", "artikle", "Did you mean 'article'?")]
    [InlineData("x---z,ford,USES,meb,ACTIVE,,,,,,,article,", "id", "x---z", "ford--uses--meb")]
    [InlineData("vw--makes--id-3,ford,USES,meb,ACTIVE,,,,,,,article,", null, "vw--makes--id-3", "has already")]
    public void A_bad_relationship_is_told(string row, string? column, string? value, string right)
    {
        if (column is null)
        {
            Fault fault = new MemoryFiles().Plus("relationships.csv", row).Fault();
            Assert.Equal(("models.csv", value), (fault.File, fault.Value));
            Assert.Contains(right, fault.Message, StringComparison.Ordinal);
            return;
        }

        Check("relationships.csv", row, column, value, right);
    }

    [Fact]
    public void A_missing_file_is_told_once_and_not_by_all_who_refer_to_it()
    {
        Fault fault = new MemoryFiles().Without("sources.csv").Fault();
        Assert.Equal(("sources.csv", 0), (fault.File, fault.Line));
        Assert.Contains("is missing", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,name,alias\n", "no such column", "column is missing")]
    [InlineData("id,name,aliases,name\n", "there twice", null)]
    [InlineData("id,name\n", "column is missing", null)]
    [InlineData("", "header row is missing", null)]
    public void A_bad_header_is_told(string content, string first, string? second)
    {
        IReadOnlyList<Fault> faults = new MemoryFiles().With("people.csv", content).Faults();
        Assert.Equal(second is null ? 1 : 2, faults.Count);
        Assert.All(faults, fault => Assert.Equal(("people.csv", 1), (fault.File, fault.Line)));
        Assert.Contains(first, faults[0].Message, StringComparison.Ordinal);
        Assert.Contains(second ?? "", faults[^1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x,X", "has 2 cells and needs 3")]
    [InlineData("x,X,,", "needs quotation marks")]
    [InlineData("", "the line is empty")]
    [InlineData("x,\"X,\ny,Y,", "not closed")]
    public void A_row_of_another_width_is_told(string row, string message)
    {
        Fault fault = new MemoryFiles().Plus("people.csv", row).Fault();
        Assert.Equal(("people.csv", 2), (fault.File, fault.Line));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_count_as_in_an_editor_even_after_cells_of_several_lines()
    {
        IReadOnlyList<Fault> faults = new MemoryFiles().Plus("people.csv", "x,\"X\nY\",", "Z,Z,").Faults();
        Assert.Equal([(2, "name"), (4, "id")], faults.Select(fault => (fault.Line, fault.Column)));
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_told_with_their_line()
    {
        Fault fault = new MemoryFiles().With("people.csv", [.. "id,name,aliases\nx,M"u8, 0xFC, .. "ller,\n"u8]).Fault();
        Assert.Equal(("people.csv", 2, "0xFC"), (fault.File, fault.Line, fault.Value));
    }

    [Theory]
    [InlineData("{", "no manifest")]
    [InlineData("{\"version\": \"1\"}", "releasedAt")]
    [InlineData("{\"version\": \"1\", \"releasedAt\": \"yesterday\"}", "releasedAt")]
    [InlineData("{\"version\": \"\", \"releasedAt\": \"2026-01-01T00:00:00Z\"}", "version is empty")]
    [InlineData("null", "no manifest")]
    public void A_bad_manifest_is_told(string json, string message)
    {
        Fault fault = new MemoryFiles().With("dataset.json", json).Fault();
        Assert.Equal("dataset.json", fault.File);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_files_and_lines()
    {
        IReadOnlyList<Fault> faults = new MemoryFiles()
            .Plus("relationships.csv", "a--b--c,nobody,USES,nothing,ACTIVE,,,,,,,article,")
            .Plus("organizations.csv", "BMW,BMW,AUTOMAKER,DE,16,,,").Faults();
        Assert.Equal(["organizations.csv", "organizations.csv", "relationships.csv", "relationships.csv"], faults.Select(fault => fault.File));
    }

    [Fact]
    public void At_most_a_hundred_are_told_and_all_are_counted()
    {
        string[] rows = [.. Enumerable.Range(0, 250).Select(i => string.Create(CultureInfo.InvariantCulture, $"p{i},,"))];
        DataSetException refusal = Assert.Throws<DataSetException>(() => new MemoryFiles().Plus("people.csv", rows).Load());
        Assert.Equal((100, 250), (refusal.Faults.Count, refusal.Count));
    }

    [Fact]
    public void A_fault_is_one_line() => Assert.Equal(
        "people.csv, line 3, column name, 'a⏎b': wrong.", new Fault("people.csv", 3, "name", "a\nb", "wrong.").ToString());

    private static void Check(string file, string row, string column, string? value, string right)
    {
        Fault fault = new MemoryFiles().Plus(file, row).Fault();
        Assert.Equal((file, column, value), (fault.File, fault.Column, fault.Value));
        Assert.True(fault.Line > 1);
        Assert.Contains(right, fault.Message, StringComparison.Ordinal);
    }
}
