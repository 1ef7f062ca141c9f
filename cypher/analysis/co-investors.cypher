// Title: Who holds stakes in the same companies
//
// Two organizations are co-investors on a day if both own or have invested in the same organization by claims that read
// ACTIVE on the day. Capital injections without a stake count as well: the data states stakes for a part of them only.
//
// Parameters
//   organization: STRING = null  The id of an investor; null asks for all pairs, each once.
//   minShared: INTEGER NOT NULL = 1  The least number of companies that a pair holds together.
//   asOf: DATE NOT NULL = today  The day that is asked about.
//   knownAt: DATETIME NOT NULL = now  Only what was recorded by then counts.
// Columns
//   investor: Id of the investor; of two nobody asked for, the one whose id comes first.
//   investorName: Its name.
//   coInvestor: Id of the other investor.
//   coInvestorName: Its name.
//   sharedCount: How many companies both hold.
//   holdings: The companies by id: id, name, the claims of each side with type and stake in percent (null where none is
//     stated).
//   oneOwnsTheOther: Whether one of the two also holds a part of the other on the day.
//
// For Neo4j Browser and cypher-shell, run first:
// :param organization => null;
// :param minShared => 1;
// :param asOf => date();
// :param knownAt => datetime();
CYPHER 5
WITH date($asOf) AS day, datetime($knownAt) AS known
MATCH (investor:Organization)-[claim:OWNS|INVESTS_IN]->(company:Organization)
WHERE claim.status IN ['ACTIVE', 'ENDED']
  AND claim.recordedAt <= known AND (claim.retractedAt IS NULL OR claim.retractedAt > known)
  AND (claim.validFrom IS NULL OR claim.validFrom <= day)
  AND (claim.validTo > day OR (claim.validTo IS NULL AND claim.status <> 'ENDED'))
WITH company, investor, claim ORDER BY company.id, claim.id
WITH company, investor, collect({claim: claim.id, type: type(claim), stakePercent: claim.stakePercent}) AS claims
WITH company, collect({investor: investor, claims: claims}) AS sides, collect(investor.id) AS investors
WHERE size(sides) > 1 AND ($organization IS NULL OR $organization IN investors)
UNWIND sides AS one
UNWIND sides AS other
WITH company, one, other
WHERE CASE WHEN $organization IS NULL THEN one.investor.id < other.investor.id
           ELSE one.investor.id = $organization AND other.investor.id <> $organization END
WITH one.investor AS investor, other.investor AS coInvestor, company, one, other ORDER BY company.id
WITH investor, coInvestor,
     collect({id: company.id, name: company.name, investorClaims: one.claims, coInvestorClaims: other.claims}) AS holdings
WHERE size(holdings) >= $minShared
WITH investor, coInvestor, holdings, date($asOf) AS day, datetime($knownAt) AS known
RETURN investor.id AS investor, investor.name AS investorName, coInvestor.id AS coInvestor, coInvestor.name AS coInvestorName,
       size(holdings) AS sharedCount, holdings,
       EXISTS {
         MATCH (investor)-[claim:OWNS|INVESTS_IN]-(coInvestor)
         WHERE claim.status IN ['ACTIVE', 'ENDED']
           AND claim.recordedAt <= known AND (claim.retractedAt IS NULL OR claim.retractedAt > known)
           AND (claim.validFrom IS NULL OR claim.validFrom <= day)
           AND (claim.validTo > day OR (claim.validTo IS NULL AND claim.status <> 'ENDED'))
       } AS oneOwnsTheOther
ORDER BY sharedCount DESC, investor, coInvestor
