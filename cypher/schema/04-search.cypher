// Full-text search over all kinds of entities, by the folded forms of id, name and aliases that each writer keeps in
// searchNames. Ranking does not use its scores, which differ between Lucene's versions.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchNames];
