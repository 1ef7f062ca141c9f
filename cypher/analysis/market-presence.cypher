// Title: Who is present in which market, with the market shares that somebody stated
//
// Lists what is known and draws no conclusion: market shares are snapshots of single years and exist for few
// organizations, and the absence of a row says nothing. A share never ends a presence.
//
// Parameters
//   organization: STRING = null  The id of an organization; null asks for all.
//   market: STRING = null  The id of a market, with all markets inside it; null asks for all.
//   asOf: DATE NOT NULL = today  The day that is asked about; shares of later years are left out.
//   knownAt: DATETIME NOT NULL = now  Only what was recorded by then counts.
// Columns
//   organization: Id of the organization.
//   organizationName: Its name.
//   market: Id of the market.
//   marketName: Its name.
//   marketKind: REGION, COUNTRY or SEGMENT.
//   present: Whether a claim says that it is present on the day; false where only shares of the past are known.
//   statuses: How the claims of its presence read on the day.
//   roles: What it does there: sales, production, headquarters and the like.
//   latestSharePercent: The latest stated market share in percent; null where none is stated.
//   latestShareOn: The period that the latest share is stated for.
//   shares: All stated shares up to the day, latest first: on, percent, claim.
//   claims: Ids of the claims of its presence.
//   sources: Ids of the sources of all of these.
//
// For Neo4j Browser and cypher-shell, run first:
// :param organization => null;
// :param market => null;
// :param asOf => date();
// :param knownAt => datetime();
CYPHER 5
WITH date($asOf) AS day, datetime($knownAt) AS known
MATCH (organization:Organization)-[claim:OPERATES_IN]->(market:Market)
WHERE ($organization IS NULL OR organization.id = $organization)
  AND ($market IS NULL OR market.id = $market OR EXISTS {
    (market) (()-[part:PART_OF WHERE part.recordedAt <= known AND (part.retractedAt IS NULL OR part.retractedAt > known)]->())+
    (:Market {id: $market}) })
  AND claim.recordedAt <= known AND (claim.retractedAt IS NULL OR claim.retractedAt > known)
  AND (claim.validFrom IS NULL OR claim.validFrom <= day)
WITH day, organization, market, claim
ORDER BY claim.validFrom IS NULL, claim.validFrom DESC, claim.id
WITH organization, market,
     collect(CASE WHEN claim.marketSharePercent IS NOT NULL THEN {
       on: CASE claim.validFromPrecision
         WHEN 'DAY' THEN toString(claim.validFrom)
         WHEN 'MONTH' THEN left(toString(claim.validFrom), 7)
         ELSE left(toString(claim.validFrom), 4) END,
       percent: claim.marketSharePercent, claim: claim.id, sources: claim.sources
     } END) AS shares,
     collect(CASE WHEN claim.marketSharePercent IS NULL
         AND (claim.validTo > day OR (claim.validTo IS NULL AND NOT claim.status IN ['ENDED', 'CANCELLED'])) THEN claim END) AS presence
WHERE size(presence) > 0 OR size(shares) > 0
CALL (shares, presence) {
  UNWIND [c IN presence | c.sources] + [s IN shares | s.sources] AS sources
  UNWIND sources AS source
  WITH DISTINCT source ORDER BY source
  RETURN collect(source) AS sources
}
CALL (presence) {
  UNWIND presence AS c
  UNWIND c.roles AS role
  WITH DISTINCT role ORDER BY role
  RETURN collect(role) AS roles
}
CALL (presence) {
  UNWIND presence AS c
  WITH DISTINCT CASE c.status WHEN 'ENDED' THEN 'ACTIVE' WHEN 'CANCELLED' THEN 'ANNOUNCED' ELSE c.status END AS status ORDER BY status
  RETURN collect(status) AS statuses
}
RETURN organization.id AS organization, organization.name AS organizationName, market.id AS market, market.name AS marketName,
       market.kind AS marketKind, size(presence) > 0 AS present, statuses, roles,
       head(shares).percent AS latestSharePercent, head(shares).on AS latestShareOn,
       [s IN shares | {on: s.on, percent: s.percent, claim: s.claim}] AS shares, [c IN presence | c.id] AS claims, sources
ORDER BY organization, market
