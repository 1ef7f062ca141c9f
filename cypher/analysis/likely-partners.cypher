// Title: Who has much in common and no tie yet
//
// Pairs of organizations that have the same owners, investors, holdings, suppliers or customers and work on the same
// technologies, weighted so that what is rare counts more than what everybody has: each adds 1 / ln(number of organizations
// that have it), as Adamic and Adar propose. Left out are pairs with a claim between them, a common agreement, platform or
// joint venture on the day, and pairs of one group. A hint where to look, no forecast: what was never recorded is missing here.
//
// Parameters
//   organization: STRING = null  The id of an organization; null asks for all pairs, each once.
//   kinds: LIST<STRING> = ["AUTOMAKER", "BRAND", "STARTUP", "SUPPLIER", "TECH"]  Kinds of organization that can be
//     partners; null means every kind.
//   limit: INTEGER NOT NULL = 25  How many pairs to list.
//   asOf: DATE NOT NULL = today  The day that is asked about.
//   knownAt: DATETIME NOT NULL = now  Only what was recorded by then counts.
// Columns
//   organization: Id of the organization; of two nobody asked for, the one whose id comes first.
//   organizationName: Its name.
//   partner: Id of the likely partner.
//   partnerName: Its name.
//   score: The weighted number of what they have in common, to three decimals.
//   commonCount: How much they have in common.
//   common: What they have in common, the rarest first: id, kind (ORGANIZATION or TECHNOLOGY), weight.
//
// For Neo4j Browser and cypher-shell, run first:
// :param organization => null;
// :param kinds => ['AUTOMAKER', 'BRAND', 'STARTUP', 'SUPPLIER', 'TECH'];
// :param limit => 25;
// :param asOf => date();
// :param knownAt => datetime();
CYPHER 5
WITH date($asOf) AS day, datetime($knownAt) AS known
// Who controls whom on the day: of the owners that hold a majority, or of one that owns alone without a stated stake, the
// claim that begins last, then the higher stake, then the id. What has ended since was in effect on the day.
CALL (day, known) {
  MATCH (owner:Organization)-[holding:OWNS]->(owned:Organization)
  WHERE holding.status IN ['ACTIVE', 'ENDED']
    AND holding.recordedAt <= known AND (holding.retractedAt IS NULL OR holding.retractedAt > known)
    AND (holding.validFrom IS NULL OR holding.validFrom <= day)
    AND (holding.validTo > day OR (holding.validTo IS NULL AND holding.status <> 'ENDED'))
  WITH owned, owner, holding
  ORDER BY holding.validFrom IS NULL, holding.validFrom DESC, coalesce(holding.stakePercent, 0) DESC, holding.id
  WITH owned, collect(holding) AS holdings, count(DISTINCT owner) AS owners, count(holding.stakePercent) AS stakes
  RETURN collect(head([holding IN holdings WHERE holding.stakePercent > 50 OR (owners = 1 AND stakes = 0)])) AS controls
}
CALL (day, known, controls) {
  // What makes two alike ...
  MATCH (organization:Organization)-[claim:OWNS|INVESTS_IN|SUPPLIES|WORKS_ON]-(thing:Organization|Technology)
  WHERE claim.recordedAt <= known AND (claim.retractedAt IS NULL OR claim.retractedAt > known)
    AND (claim.validFrom IS NULL OR claim.validFrom <= day)
    AND (claim.validTo > day OR (claim.validTo IS NULL AND NOT claim.status IN ['ENDED', 'CANCELLED']))
  RETURN organization, thing, false AS tie
UNION
  // ... and what ties them already: an agreement, a platform, a company owned together, the group.
  MATCH (organization:Organization)-[claim:PARTY_TO|DEVELOPS|USES|OWNS]->(thing)
  WHERE claim.recordedAt <= known AND (claim.retractedAt IS NULL OR claim.retractedAt > known)
    AND (claim.validFrom IS NULL OR claim.validFrom <= day)
    AND (claim.validTo > day OR (claim.validTo IS NULL AND NOT claim.status IN ['ENDED', 'CANCELLED']))
  RETURN organization, thing, true AS tie
UNION
  MATCH (organization:Organization)-[made:MAKES]->(:VehicleModel)-[built:BUILT_ON]->(thing:Platform)
  WHERE made.recordedAt <= known AND (made.retractedAt IS NULL OR made.retractedAt > known)
    AND (made.validFrom IS NULL OR made.validFrom <= day)
    AND (made.validTo > day OR (made.validTo IS NULL AND NOT made.status IN ['ENDED', 'CANCELLED']))
    AND built.recordedAt <= known AND (built.retractedAt IS NULL OR built.retractedAt > known)
    AND (built.validFrom IS NULL OR built.validFrom <= day)
    AND (built.validTo > day OR (built.validTo IS NULL AND NOT built.status IN ['ENDED', 'CANCELLED']))
  RETURN organization, thing, true AS tie
UNION
  MATCH (organization:Organization) (()<-[holding:OWNS WHERE holding IN controls]-())+ (thing:Organization)
  RETURN organization, thing, true AS tie
}
WITH thing, tie, organization ORDER BY organization.id
WITH thing, tie, collect(organization) AS organizations
CALL (thing, tie, organizations) {
  UNWIND organizations AS one
  UNWIND organizations AS other
  WITH one, other WHERE one.id < other.id
  RETURN one, other, tie AS tied
UNION ALL
  UNWIND CASE WHEN tie OR NOT thing:Organization THEN [] ELSE organizations END AS organization
  RETURN CASE WHEN thing.id < organization.id THEN thing ELSE organization END AS one,
         CASE WHEN thing.id < organization.id THEN organization ELSE thing END AS other, true AS tied
}
WITH one, other, tied, thing, organizations
WHERE ($organization IS NULL OR $organization IN [one.id, other.id])
  AND ($kinds IS NULL OR (one.kind IN $kinds AND other.kind IN $kinds))
WITH one, other, tied, thing, CASE WHEN tied THEN 0.0 ELSE 1.0 / log(size(organizations)) END AS weight
ORDER BY weight DESC, thing.id
WITH one, other, count(CASE WHEN tied THEN 1 END) AS ties, round(sum(weight), 3) AS score,
     collect({id: thing.id, kind: CASE WHEN thing:Technology THEN 'TECHNOLOGY' ELSE 'ORGANIZATION' END, weight: round(weight, 3)}) AS common
WHERE ties = 0
WITH CASE WHEN other.id = $organization THEN other ELSE one END AS organization,
     CASE WHEN other.id = $organization THEN one ELSE other END AS partner, score, common
RETURN organization.id AS organization, organization.name AS organizationName, partner.id AS partner, partner.name AS partnerName,
       score, size(common) AS commonCount, common
ORDER BY score DESC, organization, partner
LIMIT $limit
