// Title: How many alliances began, ran and ended, year by year
//
// An agreement begins with its first party and ends with its last one, by its PARTY_TO claims. It is in effect while at
// least two parties' claims read ACTIVE. Years before the data gets dense (about 2015) show few because few were recorded.
//
// Parameters
//   kinds: LIST<STRING> = ["ALLIANCE", "JOINT_VENTURE", "PLATFORM_LICENCE", "TECHNOLOGY"]  Kinds of agreement that
//     count; null means every kind.
//   organization: STRING = null  The id of an organization; null counts the agreements of all.
//   fromYear: INTEGER NOT NULL = 2000  The first year; the last is that of asOf.
//   asOf: DATE NOT NULL = today  The day up to which is counted; later events are plans.
//   knownAt: DATETIME NOT NULL = now  Only what was recorded by then counts.
// Columns
//   year: The year.
//   began: How many agreements began in it.
//   ended: How many ended in it after having been in effect.
//   cancelled: How many ended in it without ever having been in effect.
//   inEffect: How many were in effect at its end (on asOf in its year).
//   inEffectByKind: The same by kind, as a list of kind and count.
//   beganAgreements: Ids of those that began.
//   overAgreements: Ids of those that ended or were cancelled.
//
// For Neo4j Browser and cypher-shell, run first:
// :param kinds => ['ALLIANCE', 'JOINT_VENTURE', 'PLATFORM_LICENCE', 'TECHNOLOGY'];
// :param organization => null;
// :param fromYear => 2000;
// :param asOf => date();
// :param knownAt => datetime();
CYPHER 5
WITH date($asOf) AS day, datetime($knownAt) AS known
MATCH (agreement:Agreement)
WHERE ($kinds IS NULL OR agreement.kind IN $kinds)
  AND ($organization IS NULL OR EXISTS { (:Organization {id: $organization})-[:PARTY_TO]->(agreement) })
MATCH (party:Organization)-[claim:PARTY_TO]->(agreement)
WHERE claim.recordedAt <= known AND (claim.retractedAt IS NULL OR claim.retractedAt > known)
WITH day, agreement, party, claim ORDER BY agreement.id, party.id
WITH day, agreement, collect({party: party.id, status: claim.status, from: claim.validFrom, to: claim.validTo}) AS parties,
     min(claim.validFrom) AS began,
     // A stated day of the end is itself no longer inside; a month or year ends with its last day.
     max(CASE WHEN claim.validToPrecision = 'DAY' THEN claim.validTo ELSE claim.validTo - duration('P1D') END) AS ended
WITH day, collect({
       id: agreement.id, kind: agreement.kind, parties: parties, began: began,
       over: CASE WHEN all(p IN parties WHERE p.to IS NOT NULL) AND ended <= day THEN ended END,
       wasInEffect: any(p IN parties WHERE p.status IN ['ACTIVE', 'ENDED'])
     }) AS agreements
UNWIND range($fromYear, day.year) AS year
WITH year, agreements, CASE WHEN year = day.year THEN day ELSE date({year: year, month: 12, day: 31}) END AS yearEnd
WITH year,
     [a IN agreements WHERE a.began.year = year AND a.began <= yearEnd | a.id] AS begun,
     [a IN agreements WHERE a.over.year = year] AS over,
     [a IN agreements WHERE size([p IN a.parties WHERE p.status IN ['ACTIVE', 'ENDED']
        AND (p.from IS NULL OR p.from <= yearEnd)
        AND (p.to > yearEnd OR (p.to IS NULL AND p.status = 'ACTIVE'))]) > 1] AS running
CALL (running) {
  UNWIND running AS a
  WITH a.kind AS kind, count(*) AS count ORDER BY kind
  RETURN collect({kind: kind, count: count}) AS byKind
}
RETURN year, size(begun) AS began, size([a IN over WHERE a.wasInEffect]) AS ended,
       size([a IN over WHERE NOT a.wasInEffect]) AS cancelled, size(running) AS inEffect, byKind AS inEffectByKind,
       begun AS beganAgreements, [a IN over | a.id] AS overAgreements
ORDER BY year
