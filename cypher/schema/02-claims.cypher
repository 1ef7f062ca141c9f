// A relationship is a claim; its versions share an id. A uniqueness rule of a relationship property holds for one type only,
// and the pair (id, version) does not serve a look-up by id alone: each type needs both.
CREATE CONSTRAINT owns_id_version IF NOT EXISTS FOR ()-[r:OWNS]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT invests_in_id_version IF NOT EXISTS FOR ()-[r:INVESTS_IN]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT develops_id_version IF NOT EXISTS FOR ()-[r:DEVELOPS]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT uses_id_version IF NOT EXISTS FOR ()-[r:USES]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT supplies_id_version IF NOT EXISTS FOR ()-[r:SUPPLIES]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT party_to_id_version IF NOT EXISTS FOR ()-[r:PARTY_TO]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT covers_id_version IF NOT EXISTS FOR ()-[r:COVERS]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT works_on_id_version IF NOT EXISTS FOR ()-[r:WORKS_ON]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT operates_in_id_version IF NOT EXISTS FOR ()-[r:OPERATES_IN]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT leads_id_version IF NOT EXISTS FOR ()-[r:LEADS]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT derived_from_id_version IF NOT EXISTS FOR ()-[r:DERIVED_FROM]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT succeeded_by_id_version IF NOT EXISTS FOR ()-[r:SUCCEEDED_BY]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT part_of_id_version IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT makes_id_version IF NOT EXISTS FOR ()-[r:MAKES]-() REQUIRE (r.id, r.version) IS UNIQUE;
CREATE CONSTRAINT built_on_id_version IF NOT EXISTS FOR ()-[r:BUILT_ON]-() REQUIRE (r.id, r.version) IS UNIQUE;

CREATE INDEX owns_id IF NOT EXISTS FOR ()-[r:OWNS]-() ON (r.id);
CREATE INDEX invests_in_id IF NOT EXISTS FOR ()-[r:INVESTS_IN]-() ON (r.id);
CREATE INDEX develops_id IF NOT EXISTS FOR ()-[r:DEVELOPS]-() ON (r.id);
CREATE INDEX uses_id IF NOT EXISTS FOR ()-[r:USES]-() ON (r.id);
CREATE INDEX supplies_id IF NOT EXISTS FOR ()-[r:SUPPLIES]-() ON (r.id);
CREATE INDEX party_to_id IF NOT EXISTS FOR ()-[r:PARTY_TO]-() ON (r.id);
CREATE INDEX covers_id IF NOT EXISTS FOR ()-[r:COVERS]-() ON (r.id);
CREATE INDEX works_on_id IF NOT EXISTS FOR ()-[r:WORKS_ON]-() ON (r.id);
CREATE INDEX operates_in_id IF NOT EXISTS FOR ()-[r:OPERATES_IN]-() ON (r.id);
CREATE INDEX leads_id IF NOT EXISTS FOR ()-[r:LEADS]-() ON (r.id);
CREATE INDEX derived_from_id IF NOT EXISTS FOR ()-[r:DERIVED_FROM]-() ON (r.id);
CREATE INDEX succeeded_by_id IF NOT EXISTS FOR ()-[r:SUCCEEDED_BY]-() ON (r.id);
CREATE INDEX part_of_id IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.id);
CREATE INDEX makes_id IF NOT EXISTS FOR ()-[r:MAKES]-() ON (r.id);
CREATE INDEX built_on_id IF NOT EXISTS FOR ()-[r:BUILT_ON]-() ON (r.id);
