-- How often the period of a set was changed, so that who saw another one is told. A set that was started by mistake and never
-- used is put away, not deleted: its labels keep counting, and its code stays taken.
alter table column_set add column version integer default 0 not null;
alter table column_set add column removed_at timestamp(6) with time zone;
