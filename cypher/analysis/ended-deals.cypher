// Title: Which agreements are over, after how long, and between whom
//
// An agreement is over on a day when the claims of all its parties are: their span lies before it, or they read ENDED or
// CANCELLED and nobody stated when. One that only ever was negotiated or announced shows as CANCELLED.
//
// Parameters
//   organization: STRING = null  The id of a party; null asks for all.
//   kinds: LIST<STRING> = null  Kinds of agreement that count; null means every kind.
//   endedSince: DATE = null  Only what ended on this day or later; null includes what ended at an unknown time.
//   asOf: DATE NOT NULL = today  The day that is asked about.
//   knownAt: DATETIME NOT NULL = now  Only what was recorded by then counts.
// Columns
//   agreement: Id of the agreement.
//   agreementName: Its name.
//   kind: Its kind.
//   outcome: ENDED where it was in effect, else CANCELLED.
//   began: When its first party joined, as exactly as known; null where nobody stated it.
//   ended: When its last party left, as exactly as known; null where nobody stated it.
//   years: Years between the two, to one decimal; null where an end is unknown.
//   parties: Ids of the parties.
//   covers: Ids of what it covers: platforms, technologies, markets, models.
//   sources: Ids of the sources of the parties' claims.
//
// For Neo4j Browser and cypher-shell, run first:
// :param organization => null;
// :param kinds => null;
// :param endedSince => null;
// :param asOf => date();
// :param knownAt => datetime();
CYPHER 5
WITH date($asOf) AS day, datetime($knownAt) AS known
MATCH (agreement:Agreement)<-[claim:PARTY_TO]-(party:Organization)
WHERE ($kinds IS NULL OR agreement.kind IN $kinds)
  AND claim.recordedAt <= known AND (claim.retractedAt IS NULL OR claim.retractedAt > known)
WITH day, known, agreement, party, claim ORDER BY agreement.id, party.id
WITH day, known, agreement, collect(DISTINCT party.id) AS parties, collect(claim) AS claims
WHERE all(c IN claims WHERE c.validTo <= day OR (c.validTo IS NULL AND c.status IN ['ENDED', 'CANCELLED']))
  AND ($organization IS NULL OR $organization IN parties)
CALL (claims) {
  UNWIND claims AS c
  // Texts as exact as what is known sort like their days. The day itself is no longer inside; a month or year ends with its last day.
  WITH c, CASE WHEN c.validToPrecision = 'DAY' THEN c.validTo ELSE c.validTo - duration('P1D') END AS lastDay
  RETURN min(CASE WHEN c.validFromPrecision <> 'INFERRED' THEN c.validFrom END) AS first, max(lastDay) AS last,
         min(CASE c.validFromPrecision
           WHEN 'DAY' THEN toString(c.validFrom)
           WHEN 'MONTH' THEN left(toString(c.validFrom), 7)
           WHEN 'YEAR' THEN left(toString(c.validFrom), 4) END) AS began,
         max(CASE c.validToPrecision
           WHEN 'DAY' THEN toString(c.validTo)
           WHEN 'MONTH' THEN left(toString(lastDay), 7)
           ELSE left(toString(lastDay), 4) END) AS ended
}
CALL (claims) {
  UNWIND claims AS c
  UNWIND c.sources AS source
  WITH DISTINCT source ORDER BY source
  RETURN collect(source) AS sources
}
WITH known, agreement, parties, claims, first, last, began, ended, sources
WHERE $endedSince IS NULL OR last >= date($endedSince)
RETURN agreement.id AS agreement, agreement.name AS agreementName, agreement.kind AS kind,
       CASE WHEN any(c IN claims WHERE c.status IN ['ACTIVE', 'ENDED']) THEN 'ENDED' ELSE 'CANCELLED' END AS outcome,
       began, ended, round(duration.inDays(first, last).days / 365.25, 1) AS years, parties,
       COLLECT {
         MATCH (agreement)-[c:COVERS]->(thing)
         WHERE c.recordedAt <= known AND (c.retractedAt IS NULL OR c.retractedAt > known)
         WITH DISTINCT thing.id AS id
         RETURN id ORDER BY id
       } AS covers,
       sources
ORDER BY last IS NULL, last DESC, agreement
