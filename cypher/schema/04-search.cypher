// Full-text search over all kinds of entities. Ranking does not use its scores, which differ between Lucene's versions.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases, n.id];
