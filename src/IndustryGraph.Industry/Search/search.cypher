// Finds entities by name, alias and id. The full-text index only proposes candidates: its scores differ between versions
// of Lucene. What counts is decided here on folded text, in tiers that do not overlap:
//   0.98 to 1     the text is an id (1), a name (0.99) or an alias (0.98)
//   0.75 to 0.95  a name begins with the text
//   0.70 to 0.74  the text names two entities that a claim relates, such as a company and its platform
//   0.50 to 0.69  each word begins a word of one name
//   0.46 to 0.49  the same over all names of an entity, or the text contains a whole name
//   0.25 to 0.40  some word is mistyped
// Sources come after all else, with half the score.
// The limit on candidates bounds the work on a huge graph. Which of more than that are proposed is up to Lucene.
CYPHER 5
CALL () {
  WITH $everyWord AS query WHERE query IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_search', query, {limit: 10000}) YIELD node
  RETURN node, true AS everyWord
UNION ALL
  WITH $anyWord AS query WHERE query IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_search', query, {limit: 10000}) YIELD node
  RETURN node, false AS everyWord
}
WITH node, max(everyWord) AS everyWord
UNWIND range(0, size(node.searchNames) - 1) AS i
WITH node, everyWord, node.searchNames[i] AS name, ([node.id, node.name] + coalesce(node.aliases, []))[i] AS text, i,
     [word IN $words WHERE any(part IN split(node.searchNames[i], ' ') WHERE part STARTS WITH word)] AS begun
WITH node, everyWord, name, text, i, size(begun) AS begun,
     CASE WHEN size(name) > size($folded) THEN 1.0 * size($folded) / size(name) ELSE 1.0 * size(name) / size($folded) END AS closeness,
     (' ' + $folded + ' ') CONTAINS (' ' + name + ' ') AND name <> '' AS contained
WITH node, everyWord, name, text, i, contained, CASE
       WHEN name = $folded THEN CASE i WHEN 0 THEN 1.0 WHEN 1 THEN 0.99 ELSE 0.98 END
       WHEN name STARTS WITH $folded THEN 0.75 + 0.2 * closeness
       WHEN begun = size($words) THEN 0.5 + 0.19 * closeness
       WHEN contained THEN 0.46 + 0.03 * size(name) / size($folded)
       WHEN everyWord AND all(word IN $words WHERE any(other IN node.searchNames WHERE any(part IN split(other, ' ') WHERE part STARTS WITH word)))
         THEN 0.46 + 0.03 * begun / size($words)
       // Of several names the one that begins most like the text is the one that was meant.
       WHEN everyWord THEN 0.25 + 0.05 * closeness
         + 0.1 * reduce(same = 0, k IN range(1, size($folded)) | CASE WHEN left(name, k) = left($folded, k) THEN k ELSE same END) / size($folded)
     END AS score
WHERE score IS NOT NULL
WITH node, name, text, i, contained, score ORDER BY score DESC, i
WITH node, head(collect({score: score, text: text, name: name, contained: contained})) AS best
WITH collect({node: node, best: best}) AS hits
WITH hits, [hit IN hits WHERE hit.best.contained AND hit.best.score < 0.7] AS parts
UNWIND hits AS hit
WITH hit.node AS node, hit.best AS best,
     [part IN parts WHERE hit IN parts AND part.node <> hit.node
        AND all(word IN $words WHERE word IN split(part.best.name, ' ') OR word IN split(hit.best.name, ' '))] AS others
WITH node, best, any(other IN others WHERE EXISTS { MATCH (node)--(related) WHERE related = other.node }) AS related
WITH node, best.text AS matched, CASE WHEN related THEN CASE WHEN $folded ENDS WITH best.name THEN 0.74 ELSE 0.73 END ELSE best.score END AS score
WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
WITH node, matched, round(CASE WHEN node:Source THEN score / 2 ELSE score END, 4) AS score
RETURN node.id AS id, score, matched
ORDER BY score DESC, id
