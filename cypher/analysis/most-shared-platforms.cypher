// Title: Which platforms carry the most organizations and groups
//
// An organization is on a platform as in platform-sharing; groups are counted as in platform-sharing-groups. Only
// platforms with at least two organizations are listed.
//
// Parameters
//   kinds: LIST<STRING> = ["EV", "MULTI_ENERGY", "COMBUSTION", "COMMERCIAL"]  Kinds of platform that count; null means
//     every kind.
//   statuses: LIST<STRING> NOT NULL = ["ACTIVE"]  Statuses that count, as the claims read on the day.
//   limit: INTEGER NOT NULL = 25  How many platforms to list.
//   asOf: DATE NOT NULL = today  The day that is asked about.
//   knownAt: DATETIME NOT NULL = now  Only what was recorded by then counts.
// Columns
//   platform: Id of the platform.
//   platformName: Its name.
//   kind: Its kind.
//   groupCount: How many groups are on it.
//   organizationCount: How many organizations are on it.
//   modelCount: How many models are built on it.
//   groups: Ids of the groups.
//   organizations: Ids of the organizations, those of one group together.
//
// For Neo4j Browser and cypher-shell, run first:
// :param kinds => ['EV', 'MULTI_ENERGY', 'COMBUSTION', 'COMMERCIAL'];
// :param statuses => ['ACTIVE'];
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
MATCH (member:Organization)
CALL (day, known, member) {
  MATCH (member)-[claim:DEVELOPS|USES]->(platform:Platform)
  WHERE ($kinds IS NULL OR platform.kind IN $kinds)
    AND claim.recordedAt <= known AND (claim.retractedAt IS NULL OR claim.retractedAt > known)
    AND (claim.validFrom IS NULL OR claim.validFrom <= day)
    AND (claim.validTo > day OR (claim.validTo IS NULL AND NOT claim.status IN ['ENDED', 'CANCELLED']))
    AND CASE claim.status WHEN 'ENDED' THEN 'ACTIVE' WHEN 'CANCELLED' THEN 'ANNOUNCED' ELSE claim.status END IN $statuses
  RETURN platform, null AS model
UNION ALL
  MATCH (member)-[made:MAKES]->(model:VehicleModel)-[claim:BUILT_ON]->(platform:Platform)
  WHERE ($kinds IS NULL OR platform.kind IN $kinds)
    AND made.recordedAt <= known AND (made.retractedAt IS NULL OR made.retractedAt > known)
    AND (made.validFrom IS NULL OR made.validFrom <= day)
    AND (made.validTo > day OR (made.validTo IS NULL AND NOT made.status IN ['ENDED', 'CANCELLED']))
    AND CASE made.status WHEN 'ENDED' THEN 'ACTIVE' WHEN 'CANCELLED' THEN 'ANNOUNCED' ELSE made.status END IN $statuses
    AND claim.recordedAt <= known AND (claim.retractedAt IS NULL OR claim.retractedAt > known)
    AND (claim.validFrom IS NULL OR claim.validFrom <= day)
    AND (claim.validTo > day OR (claim.validTo IS NULL AND NOT claim.status IN ['ENDED', 'CANCELLED']))
    AND CASE claim.status WHEN 'ENDED' THEN 'ACTIVE' WHEN 'CANCELLED' THEN 'ANNOUNCED' ELSE claim.status END IN $statuses
  RETURN platform, model
}
WITH controls, member, platform, collect(model) AS models
// One owner at most controls each, so that the longest way up is the only complete one.
CALL (controls, member) {
  MATCH chain = (member) (()<-[holding:OWNS WHERE holding IN controls]-())* (group:Organization)
  RETURN group
  ORDER BY length(chain) DESC
  LIMIT 1
}
WITH platform, member, group, size(models) AS models
ORDER BY group.id, member.id
WITH platform, collect(DISTINCT group.id) AS groups, collect(member.id) AS organizations, sum(models) AS modelCount
WHERE size(organizations) > 1
RETURN platform.id AS platform, platform.name AS platformName, platform.kind AS kind,
       size(groups) AS groupCount, size(organizations) AS organizationCount, modelCount, groups, organizations
ORDER BY groupCount DESC, organizationCount DESC, platform
LIMIT $limit
