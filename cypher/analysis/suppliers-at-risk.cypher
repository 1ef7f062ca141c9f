// Title: Whose customers depend on a market, as far as the data tells
//
// Counts for each supplier which of its customers are present in a market, which are known to be elsewhere only, and for
// which the data has no market at all. It names no supplier as being at risk: the data has no volumes, few market shares,
// and no market for many customers. Presence is the customer's own, not that of its owner or its brands.
//
// Parameters
//   market: STRING NOT NULL = "china"  The id of the market; markets inside it count as well.
//   supplier: STRING = null  The id of a supplier; null asks for all.
//   minCustomers: INTEGER NOT NULL = 1  The least number of customers.
//   asOf: DATE NOT NULL = today  The day that is asked about.
//   knownAt: DATETIME NOT NULL = now  Only what was recorded by then counts.
// Columns
//   supplier: Id of the supplier.
//   supplierName: Its name.
//   customerCount: How many customers it has: SUPPLIES claims that read ACTIVE on the day.
//   presentCount: How many of them are present in the market by claims that read ACTIVE on the day.
//   elsewhereCount: How many of them have market data for that day, but none in this market.
//   withoutMarketDataCount: How many of them have no market data for that day; they may be present or not.
//   present: Ids of the customers that are present.
//   elsewhere: Ids of the customers that are known elsewhere only.
//   withoutMarketData: Ids of the customers without market data.
//
// For Neo4j Browser and cypher-shell, run first:
// :param market => 'china';
// :param supplier => null;
// :param minCustomers => 1;
// :param asOf => date();
// :param knownAt => datetime();
CYPHER 5
WITH date($asOf) AS day, datetime($knownAt) AS known
MATCH (supplier:Organization)-[supply:SUPPLIES]->(customer:Organization)
WHERE ($supplier IS NULL OR supplier.id = $supplier)
  AND supply.status IN ['ACTIVE', 'ENDED']
  AND supply.recordedAt <= known AND (supply.retractedAt IS NULL OR supply.retractedAt > known)
  AND (supply.validFrom IS NULL OR supply.validFrom <= day)
  AND (supply.validTo > day OR (supply.validTo IS NULL AND supply.status = 'ACTIVE'))
WITH DISTINCT day, known, supplier, customer
ORDER BY customer.id
CALL (day, known, customer) {
  // Segments (robotaxi, luxury cars) are no places: who is only known to be in one has no market data.
  MATCH (customer)-[claim:OPERATES_IN]->(market:Market)
  WHERE (market.kind <> 'SEGMENT' OR market.id = $market)
    AND claim.status IN ['ACTIVE', 'ENDED']
    AND claim.recordedAt <= known AND (claim.retractedAt IS NULL OR claim.retractedAt > known)
    AND (claim.validFrom IS NULL OR claim.validFrom <= day)
    AND (claim.validTo > day OR (claim.validTo IS NULL AND claim.status = 'ACTIVE'))
  WITH market.id = $market OR EXISTS {
    (market) (()-[part:PART_OF WHERE part.recordedAt <= known AND (part.retractedAt IS NULL OR part.retractedAt > known)]->())+
    (:Market {id: $market}) } AS inside
  RETURN count(*) AS markets, count(CASE WHEN inside THEN 1 END) AS inside
}
WITH supplier,
     collect(CASE WHEN inside > 0 THEN customer.id END) AS present,
     collect(CASE WHEN inside = 0 AND markets > 0 THEN customer.id END) AS elsewhere,
     collect(CASE WHEN markets = 0 THEN customer.id END) AS withoutMarketData
WITH supplier, present, elsewhere, withoutMarketData, size(present) + size(elsewhere) + size(withoutMarketData) AS customerCount
WHERE customerCount >= $minCustomers
RETURN supplier.id AS supplier, supplier.name AS supplierName, customerCount, size(present) AS presentCount,
       size(elsewhere) AS elsewhereCount, size(withoutMarketData) AS withoutMarketDataCount, present, elsewhere, withoutMarketData
ORDER BY presentCount DESC, customerCount DESC, supplier
