using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Language;

public abstract class PathTests(EngineSource source) : LanguageSpecification(source)
{
    // a -> b -> c -> d, a -> c, d -> a, and e apart; weights 1 to 5.
    protected override string Setup =>
        """
        CREATE (a:N {n: 'a'}), (b:N:Even {n: 'b'}), (c:N {n: 'c'}), (d:N:Even {n: 'd'}), (e:N {n: 'e'}),
          (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:R {w: 3}]->(d), (a)-[:S {w: 4}]->(c), (d)-[:R {w: 5}]->(a)
        """;

    [Theory]
    [InlineData("(:N {n: 'a'})-[:R*]->(x)", "abcd")]
    [InlineData("(:N {n: 'a'})-[:R*0..1]->(x)", "ab")]
    [InlineData("(:N {n: 'a'})-[:R*2]->(x)", "c")]
    [InlineData("(:N {n: 'a'})-[*2..2]-(x)", "bccd")]
    [InlineData("(x)-[:R*2..3]->(:N {n: 'a'})", "bc")]
    [InlineData("(:N {n: 'a'})-[:R*3..1]->(x)", "")]
    [InlineData("(:N {n: 'a'})-[:R* {w: 1}]->(x)", "b")]
    [InlineData("(:N {n: 'e'})-[*0..]-(x)", "e")]
    [InlineData("(:N {n: 'a'}) (()-[:R]->()){1,2} (x)", "bc")]
    [InlineData("(:N {n: 'a'}) ((l)-[r:R|S]->(m) WHERE r.w < 4){1,} (x)", "bcd")]
    [InlineData("(:N {n: 'a'}) ((l)-[:R]->(m)-[:R]->(n)){1,} (x)", "ac")]
    [InlineData("(:N {n: 'a'}) ((l)-[r1]->(m)-[r2]->(n) WHERE r1.w < r2.w){1,} (x)", "ac")]
    [InlineData("(:N {n: 'a'})-[:R]->+(x:Even)", "bd")]
    [InlineData("(x) ((l:N)-[:R]->(m:Even)){1,1} (:N {n: 'b'})", "a")]
    [InlineData("(:N {n: 'a'}) (()-[:R]->()){0,1} ()-[:R]->(x)", "bc")]
    public async Task A_pattern_of_many_lengths_ends_where_it_should(string pattern, string ends) => Assert.Equal(
        ends, string.Concat(Render(await RunAsync($"MATCH {pattern} RETURN x.n AS n ORDER BY n")).Select(name => name.Trim('\''))));

    [Fact]
    public Task A_repeated_hop_gives_the_list_of_its_relationships() => GivesAsync(
        "MATCH (:N {n: 'a'})-[rs:R*2..3]->(x) RETURN x.n, [r IN rs | r.w] ORDER BY size(rs)", "'c' | [1, 2]", "'d' | [1, 2, 3]");

    [Fact]
    public Task A_quantified_pattern_gives_lists_of_what_is_inside() => GivesAsync(
        "MATCH (:N {n: 'a'}) ((l)-[r:R]->(m)){2} (x) RETURN [n IN l | n.n], [e IN r | e.w], [n IN m | n.n], x.n", "['a', 'b'] | [1, 2] | ['b', 'c'] | 'c'");

    [Fact]
    public Task Inside_lists_are_empty_where_nothing_is_repeated() => GivesAsync(
        "MATCH (:N {n: 'e'}) ((l)-[r]->(m)){0,2} (x) RETURN l, r, m, x.n", "[] | [] | [] | 'e'");

    [Fact]
    public Task A_named_path_has_all_its_nodes_and_relationships() => GivesAsync(
        "MATCH p = (:N {n: 'a'}) (()-[:R]->()){2} ()-[:R]->(x) RETURN [n IN nodes(p) | n.n], [r IN relationships(p) | r.w], length(p)",
        "['a', 'b', 'c', 'd'] | [1, 2, 3] | 3");

    [Fact]
    public Task A_path_against_the_arrows_reads_from_left_to_right() => GivesAsync(
        "MATCH p = (:N {n: 'd'})<-[:R*2]-(x) RETURN [n IN nodes(p) | n.n], [r IN relationships(p) | r.w]", "['d', 'c', 'b'] | [3, 2]");

    [Fact]
    public Task Relationships_of_one_match_differ() => GivesAsync(
        "MATCH (:N {n: 'a'})-[r:R]->(b)-[*1..2]-(x) WHERE r.w = 1 WITH DISTINCT x.n AS end ORDER BY end RETURN collect(end)", "['a', 'c', 'd']");

    [Fact]
    public Task The_shortest_path_is_found_in_both_spellings()
    {
        return BothAsync();

        async Task BothAsync()
        {
            await GivesAsync("MATCH (a:N {n: 'a'}), (d:N {n: 'd'}) MATCH p = shortestPath((a)-[:R|S*]->(d)) RETURN [n IN nodes(p) | n.n]", "['a', 'c', 'd']");
            await GivesAsync("MATCH p = SHORTEST 1 (a:N {n: 'a'})-[:R|S]->+(d:N {n: 'd'}) RETURN [n IN nodes(p) | n.n]", "['a', 'c', 'd']");
        }
    }

    [Fact]
    public Task Shortest_k_gives_the_k_shortest_paths_of_each_pair() => GivesAsync(
        "MATCH p = SHORTEST 2 (a:N {n: 'a'})-[:R|S]->+(d:N {n: 'd'}) RETURN length(p) AS l ORDER BY l", "2", "3");

    [Fact]
    public Task All_shortest_paths_share_the_least_length() => GivesAsync(
        "MATCH p = ALL SHORTEST (a:N {n: 'b'})-[]-+(d:N {n: 'd'}) RETURN [n IN nodes(p) | n.n] AS names ORDER BY names", "['b', 'a', 'd']", "['b', 'c', 'd']");

    [Fact]
    public Task Groups_are_paths_of_the_least_lengths() => GivesAsync(
        "MATCH p = SHORTEST 2 GROUPS (a:N {n: 'a'})-[]-+(c:N {n: 'c'}) RETURN length(p) AS l ORDER BY l", "1", "2", "2");

    [Fact]
    public Task Any_path_is_one() => GivesAsync("MATCH p = ANY (a:N {n: 'a'})-[:R]->+(d:N {n: 'd'}) RETURN length(p)", "3");

    [Fact]
    public Task What_is_said_inside_a_selected_pattern_counts_before_the_selection() => GivesAsync(
        "MATCH p = SHORTEST 1 (a:N {n: 'a'}) (()-[r]->() WHERE r.w <> 4)+ (d:N {n: 'd'}) RETURN [n IN nodes(p) | n.n]", "['a', 'b', 'c', 'd']");

    [Fact]
    public Task A_condition_over_the_whole_path_counts_before_the_shortest_is_chosen() => GivesAsync(
        "MATCH p = shortestPath((a:N {n: 'a'})-[*]->(d:N {n: 'd'})) WHERE all(r IN relationships(p) WHERE r.w <> 4) RETURN length(p)", "3");

    [Fact]
    public Task No_path_is_no_row() => GivesAsync("MATCH p = shortestPath((a:N {n: 'a'})-[*]-(e:N {n: 'e'})) RETURN p");

    [Fact]
    public Task A_shortest_path_may_have_no_relationship() => GivesAsync(
        "MATCH (a:N {n: 'a'}) MATCH p = shortestPath((a)-[*0..]-(x:N)) RETURN x.n, length(p) AS l ORDER BY l, x.n", "'a' | 0", "'b' | 1", "'c' | 1", "'d' | 1");

    [Fact]
    public Task An_optional_path_that_is_not_there_is_null() => GivesAsync(
        "MATCH (e:N {n: 'e'}) OPTIONAL MATCH p = (e)-[rs*]->(x) RETURN p, rs, x", "null | null | null");
}

public sealed class PathsInMemory() : PathTests(new MemorySource());

public sealed class PathsInBatchesOfOne() : PathTests(new MemorySource(1));

public sealed class PathsInBatchesOfTwo() : PathTests(new MemorySource(2));

public sealed class PathsInAFile() : PathTests(new SqliteSource());

[Collection(Neo4jCollection.Name)]
public sealed class PathsOnNeo4j(Neo4jServer server) : PathTests(new Neo4jSource(server));
