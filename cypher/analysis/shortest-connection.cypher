// Title: How two entities are connected, by the shortest ways
//
// All shortest connections of up to six claims that are current on the day, in either direction, in a fixed order. Being in
// the same market, working on the same technology or being part of the same region is no connection, so OPERATES_IN,
// WORKS_ON and PART_OF are left out. Lower maxDegree to avoid the hubs that connect everybody.
//
// Parameters
//   from: STRING NOT NULL = "ford"  The id of one entity.
//   to: STRING NOT NULL = "volkswagen-group"  The id of the other entity.
//   maxDegree: INTEGER = null  Entities in between have at most so many claims, of whatever type and time; null means
//     no bound.
//   limit: INTEGER NOT NULL = 5  How many connections to list.
//   asOf: DATE NOT NULL = today  The day that is asked about.
//   knownAt: DATETIME NOT NULL = now  Only what was recorded by then counts.
// Columns
//   hops: How many claims the connection has.
//   connection: The connection as text, names and types with the direction in which each claim reads.
//   entities: Ids of the entities along it.
//   claims: Ids of the claims along it.
//
// For Neo4j Browser and cypher-shell, run first:
// :param from => 'ford';
// :param to => 'volkswagen-group';
// :param maxDegree => null;
// :param limit => 5;
// :param asOf => date();
// :param knownAt => datetime();
CYPHER 5
WITH date($asOf) AS day, datetime($knownAt) AS known
// Neo4j takes no parameter for the bound of a pattern: it is part of this text.
MATCH path = ALL SHORTEST (start:Entity {id: $from})
  (()-[claim:OWNS|INVESTS_IN|DEVELOPS|USES|SUPPLIES|PARTY_TO|COVERS|LEADS|DERIVED_FROM|SUCCEEDED_BY|MAKES|BUILT_ON]-(next)
    WHERE claim.recordedAt <= known AND (claim.retractedAt IS NULL OR claim.retractedAt > known)
      AND (claim.validFrom IS NULL OR claim.validFrom <= day)
      AND (claim.validTo > day OR (claim.validTo IS NULL AND NOT claim.status IN ['ENDED', 'CANCELLED']))
      AND ($maxDegree IS NULL OR next.id = $to OR COUNT { (next)--() } <= $maxDegree)
  ){1,6} (finish:Entity {id: $to})
WITH nodes(path) AS entities, relationships(path) AS claims
ORDER BY size(claims), [entity IN entities | entity.id], [claim IN claims | claim.id]
LIMIT $limit
RETURN size(claims) AS hops,
       reduce(text = head(entities).name, i IN range(0, size(claims) - 1) |
         text + CASE WHEN startNode(claims[i]) = entities[i] THEN ' -' + type(claims[i]) + '-> ' ELSE ' <-' + type(claims[i]) + '- ' END
              + entities[i + 1].name) AS connection,
       [entity IN entities | entity.id] AS entities, [claim IN claims | claim.id] AS claims
