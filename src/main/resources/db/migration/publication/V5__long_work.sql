-- A delivery is kept before it is looked at, for that may take a while, and the server may stop meanwhile.
alter table delivery add column judged_at timestamp(6) with time zone;
update delivery set judged_at = received_at;

-- Set while a delivery is being published. Where it stays behind, the server stopped before it was done.
alter table delivery add column publishing_since timestamp(6) with time zone;
