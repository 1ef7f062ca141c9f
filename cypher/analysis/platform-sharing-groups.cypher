// Title: Which groups share platforms, since when, and who says so
//
// The question of platform-sharing, asked of ultimate majority owners: who is on a platform is as there, but each
// organization counts for the group that it belongs to on the day, and pairs inside one group drop out. An organization
// without a majority owner, such as a joint venture of equals, is a group of its own.
//
// Parameters
//   organization: STRING = null  The id of an organization, which stands for its group; null asks for all pairs, each once.
//   partner: STRING = null  The id of an organization of the other group; null asks for all partners.
//   kinds: LIST<STRING> = ["EV", "MULTI_ENERGY", "COMBUSTION", "COMMERCIAL"]  Kinds of platform that count; null means
//     every kind.
//   statuses: LIST<STRING> NOT NULL = ["ACTIVE"]  Statuses that count, as the claims read on the day.
//   minShared: INTEGER NOT NULL = 1  The least number of platforms that a pair shares.
//   asOf: DATE NOT NULL = today  The day that is asked about.
//   knownAt: DATETIME NOT NULL = now  Only what was recorded by then counts.
// Columns
//   organization: Id of the group; of two nobody asked for, the one whose id comes first.
//   organizationName: Its name.
//   partner: Id of the other group.
//   partnerName: Its name.
//   platformCount: How many platforms they share.
//   platforms: The platforms by id: id, name, since (the later of the two sides' earliest starts), the evidence of each
//     side (member, status, claim, type, model where it goes through one, ownership as the claims from the member up to
//     the group, sources), and the agreements that cover the platform and that members of both are party to.
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
// One owner at most controls each, so that the longest way up is the only complete one.
CALL (controls, member) {
  MATCH chain = (member) (()<-[holding:OWNS WHERE holding IN controls]-())* (group:Organization)
  RETURN group, relationships(chain) AS ownership
  ORDER BY length(chain) DESC
  LIMIT 1
}
WITH day, known, collect({member: member, group: group, ownership: ownership}) AS lifted
WITH day, known, lifted,
     head([l IN lifted WHERE l.member.id = $organization | l.group]) AS askedGroup,
     head([l IN lifted WHERE l.member.id = $partner | l.group]) AS askedPartner
UNWIND lifted AS l
WITH day, known, askedGroup, askedPartner, l.member AS member, l.group AS group, l.ownership AS ownership
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
WITH askedGroup, askedPartner, member, group, ownership, platform, claim, model, agreement
ORDER BY platform.id, member.id, type(claim), claim.id, agreement.id
// A start reads as exactly as it is known; such texts sort like the days that they begin with.
WITH askedGroup, askedPartner, platform, group AS organization, collect(DISTINCT agreement) AS agreements,
     min(CASE claim.validFromPrecision
       WHEN 'DAY' THEN toString(claim.validFrom)
       WHEN 'MONTH' THEN left(toString(claim.validFrom), 7)
       ELSE left(toString(claim.validFrom), 4) END) AS since,
     collect(CASE WHEN claim IS NOT NULL THEN {
       member: member, claim: claim, model: model, ownership: ownership,
       status: CASE claim.status WHEN 'ENDED' THEN 'ACTIVE' WHEN 'CANCELLED' THEN 'ANNOUNCED' ELSE claim.status END
     } END) AS evidence
WHERE size(evidence) > 0
WITH askedGroup, askedPartner, platform, collect({organization: organization, since: since, evidence: evidence, agreements: agreements}) AS sides
UNWIND sides AS one
UNWIND sides AS other
WITH askedGroup, askedPartner, platform, one, other
WHERE ($organization IS NULL OR one.organization = askedGroup)
  AND ($partner IS NULL OR other.organization = askedPartner)
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
