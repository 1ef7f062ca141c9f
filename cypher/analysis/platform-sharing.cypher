// Title: Which organizations share platforms, since when, and who says so
//
// On a day an organization is on a platform if it DEVELOPS or USES it, or MAKES a model BUILT_ON it. Two organizations
// share the platforms that both are on. Brands and joint ventures count by themselves here; platform-sharing-groups asks
// the same of their owners. By default only vehicle platforms count: an operating system that everybody licenses makes
// pairs by itself.
//
// Parameters
//   organization: STRING = null  The id of an organization; null asks for all pairs, each once.
//   partner: STRING = null  The id of the other organization; null asks for all partners.
//   kinds: LIST<STRING> = ["EV", "MULTI_ENERGY", "COMBUSTION", "COMMERCIAL"]  Kinds of platform that count; null means
//     every kind.
//   statuses: LIST<STRING> NOT NULL = ["ACTIVE"]  Statuses that count, as the claims read on the day.
//   minShared: INTEGER NOT NULL = 1  The least number of platforms that a pair shares.
//   asOf: DATE NOT NULL = today  The day that is asked about.
//   knownAt: DATETIME NOT NULL = now  Only what was recorded by then counts.
// Columns
//   organization: Id of the organization; of two nobody asked for, the one whose id comes first.
//   organizationName: Its name.
//   partner: Id of the other organization.
//   partnerName: Its name.
//   platformCount: How many platforms they share.
//   platforms: The platforms by id: id, name, since (the later of the two sides' earliest starts), the evidence of each
//     side (member, status, claim, type, model where it goes through one, ownership, sources), and the agreements that
//     cover the platform and that both are party to.
//
// For Neo4j Browser and cypher-shell, run first:
// :param organization => null;
// :param partner => null;
// :param kinds => ['EV', 'MULTI_ENERGY', 'COMBUSTION', 'COMMERCIAL'];
// :param statuses => ['ACTIVE'];
// :param minShared => 1;
// :param asOf => date();
// :param knownAt => datetime();
CYPHER 5
WITH date($asOf) AS day, datetime($knownAt) AS known
MATCH (member:Organization)
CALL (day, known, member) {
  MATCH (member)-[claim:DEVELOPS|USES]->(platform:Platform)
  WHERE ($kinds IS NULL OR platform.kind IN $kinds)
    AND claim.recordedAt <= known AND (claim.retractedAt IS NULL OR claim.retractedAt > known)
    AND (claim.validFrom IS NULL OR claim.validFrom <= day)
    AND (claim.validTo > day OR (claim.validTo IS NULL AND NOT claim.status IN ['ENDED', 'CANCELLED']))
    // What has ended since was in effect on the day, what was cancelled since was planned.
    AND CASE claim.status WHEN 'ENDED' THEN 'ACTIVE' WHEN 'CANCELLED' THEN 'ANNOUNCED' ELSE claim.status END IN $statuses
  RETURN platform, claim, null AS model, null AS agreement
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
  RETURN platform, claim, model, null AS agreement
UNION ALL
  // No reason to be on the platform, but what two that are on it may have agreed about it.
  MATCH (member)-[party:PARTY_TO]->(agreement:Agreement)-[covers:COVERS]->(platform:Platform)
  WHERE ($kinds IS NULL OR platform.kind IN $kinds)
    AND party.recordedAt <= known AND (party.retractedAt IS NULL OR party.retractedAt > known)
    AND (party.validFrom IS NULL OR party.validFrom <= day)
    AND (party.validTo > day OR (party.validTo IS NULL AND NOT party.status IN ['ENDED', 'CANCELLED']))
    AND covers.recordedAt <= known AND (covers.retractedAt IS NULL OR covers.retractedAt > known)
    AND (covers.validFrom IS NULL OR covers.validFrom <= day)
    AND (covers.validTo > day OR (covers.validTo IS NULL AND NOT covers.status IN ['ENDED', 'CANCELLED']))
  RETURN platform, null AS claim, null AS model, agreement
}
WITH member, platform, claim, model, agreement
ORDER BY platform.id, type(claim), claim.id, agreement.id
// A start reads as exactly as it is known; such texts sort like the days that they begin with.
WITH platform, member AS organization, collect(DISTINCT agreement) AS agreements,
     min(CASE claim.validFromPrecision
       WHEN 'DAY' THEN toString(claim.validFrom)
       WHEN 'MONTH' THEN left(toString(claim.validFrom), 7)
       ELSE left(toString(claim.validFrom), 4) END) AS since,
     collect(CASE WHEN claim IS NOT NULL THEN {
       member: member, claim: claim, model: model, ownership: [],
       status: CASE claim.status WHEN 'ENDED' THEN 'ACTIVE' WHEN 'CANCELLED' THEN 'ANNOUNCED' ELSE claim.status END
     } END) AS evidence
WHERE size(evidence) > 0
WITH platform, collect({organization: organization, since: since, evidence: evidence, agreements: agreements}) AS sides
UNWIND sides AS one
UNWIND sides AS other
WITH platform, one, other
WHERE ($organization IS NULL OR one.organization.id = $organization)
  AND ($partner IS NULL OR other.organization.id = $partner)
  AND CASE WHEN $organization IS NULL AND $partner IS NULL
           THEN one.organization.id < other.organization.id
           ELSE one.organization <> other.organization END
ORDER BY platform.id
WITH one.organization AS organization, other.organization AS partner, collect({
       platform: platform,
       since: CASE WHEN one.since > other.since OR other.since IS NULL THEN one.since ELSE other.since END,
       organizationEvidence: one.evidence,
       partnerEvidence: other.evidence,
       agreements: [agreement IN one.agreements WHERE agreement IN other.agreements]
     }) AS platforms
WITH organization, partner, size(platforms) AS platformCount, platforms
WHERE platformCount >= $minShared
WITH organization, partner, platformCount, platforms
ORDER BY platformCount DESC, organization.id, partner.id
RETURN organization.id AS organization, organization.name AS organizationName,
       partner.id AS partner, partner.name AS partnerName, platformCount,
       [shared IN platforms | {
         id: shared.platform.id, name: shared.platform.name, since: shared.since,
         organizationEvidence: [e IN shared.organizationEvidence | {
           member: e.member.id, status: e.status, claim: e.claim.id, type: type(e.claim), model: e.model.id,
           ownership: [o IN e.ownership | o.id], sources: e.claim.sources
         }],
         partnerEvidence: [e IN shared.partnerEvidence | {
           member: e.member.id, status: e.status, claim: e.claim.id, type: type(e.claim), model: e.model.id,
           ownership: [o IN e.ownership | o.id], sources: e.claim.sources
         }],
         agreements: [agreement IN shared.agreements | agreement.id]
       }] AS platforms
