// Title: Who ultimately controls an organization, and through whom
//
// Follows the majority owner on the day upwards, by the rule of platform-sharing-groups: a stake over 50 %, or no stated
// stake where this is the only owner and none states one; where several hold a majority on the day, the claim that begins
// last, then the higher stake, then the id. Organizations without a majority owner are not listed.
//
// Parameters
//   organization: STRING = null  The id of an organization: its own chain and those of everything below it; null asks
//     for all.
//   minLength: INTEGER NOT NULL = 1  The least number of steps in a chain.
//   asOf: DATE NOT NULL = today  The day that is asked about.
//   knownAt: DATETIME NOT NULL = now  Only what was recorded by then counts.
// Columns
//   organization: Id of the controlled organization.
//   organizationName: Its name.
//   group: Id of the ultimate majority owner.
//   groupName: Its name.
//   length: How many steps lie between them.
//   chain: Ids from the organization up to the group.
//   stakes: Stake in percent of each step, in the order of the chain; null where none is stated.
//   effectivePercent: The stakes multiplied; null where one of them is not stated.
//   claims: Ids of the OWNS claims, in the order of the chain.
//
// For Neo4j Browser and cypher-shell, run first:
// :param organization => null;
// :param minLength => 1;
// :param asOf => date();
// :param knownAt => datetime();
CYPHER 5
WITH date($asOf) AS day, datetime($knownAt) AS known
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
// One owner at most controls each, so that the longest way up is the only complete one.
CALL (controls, member) {
  MATCH path = (member) (()<-[holding:OWNS WHERE holding IN controls]-())* (group:Organization)
  RETURN path, group
  ORDER BY length(path) DESC
  LIMIT 1
}
WITH member, group, nodes(path) AS steps, relationships(path) AS holdings
WHERE size(holdings) >= $minLength AND size(holdings) > 0
  AND ($organization IS NULL OR any(step IN steps WHERE step.id = $organization))
RETURN member.id AS organization, member.name AS organizationName, group.id AS group, group.name AS groupName,
       size(holdings) AS length, [step IN steps | step.id] AS chain, [holding IN holdings | holding.stakePercent] AS stakes,
       round(reduce(share = 100.0, holding IN holdings | share * holding.stakePercent / 100), 2) AS effectivePercent,
       [holding IN holdings | holding.id] AS claims
ORDER BY length DESC, group, organization
