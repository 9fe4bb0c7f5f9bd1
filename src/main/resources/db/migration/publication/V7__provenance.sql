-- Where in the delivered file the figures stand: lines, pages, columns. Of what was published before nobody wrote that down.
-- No query about figures reads it.
alter table publication add column provenance text;
