-- An original that was erased, or that expired because nothing of it was ever published: it has no parts, and it says since
-- when and why. Who erases gives a name and a reason; what expires has neither. What was published never expires, and what
-- has no original is never published.
alter table delivery add column has_original boolean default true not null;
alter table delivery add column original_gone_at timestamp(6) with time zone;
alter table delivery add column erased_by varchar(200);
alter table delivery add column erasure_reason text;

alter table delivery add constraint delivery_original_gone check (
    (has_original and original_gone_at is null) or (not has_original and original_gone_at is not null));
alter table delivery add constraint delivery_erased_by_somebody check (
    (erased_by is null and erasure_reason is null)
    or (erased_by is not null and erasure_reason is not null and original_gone_at is not null));
alter table delivery add constraint delivery_expired_unpublished check (
    original_gone_at is null or erased_by is not null or published_at is null);
alter table delivery add constraint delivery_published_with_original check (published_at <= original_gone_at);

-- Parts belong to a delivery that has its original.
alter table delivery add constraint delivery_with_original unique (id, has_original);
alter table delivery_part add column of_original boolean default true not null;
alter table delivery_part add constraint delivery_part_of_original check (of_original);
alter table delivery_part drop constraint delivery_part_of_delivery;
alter table delivery_part add constraint delivery_part_of_delivery
    foreign key (delivery_id, of_original) references delivery (id, has_original);

-- Who withdrew it; of what was withdrawn before this version nobody wrote that down.
alter table delivery add column withdrawn_by varchar(200);
alter table delivery add constraint delivery_withdrawn_by_somebody check (withdrawn_by is null or withdrawn_at is not null);

-- What the findings come to: they can be long, and a list of deliveries only counts them.
alter table delivery add column errors integer default 0 not null;
alter table delivery add column warnings integer default 0 not null;
alter table delivery add column remarks integer default 0 not null;
alter table delivery add column lacks_reason boolean default false not null;
alter table delivery add column says_unchanged boolean default false not null;
update delivery set
    errors = (length(findings) - length(replace(findings, '"severity":"fout"', ''))) / length('"severity":"fout"'),
    warnings = (length(findings) - length(replace(findings, '"severity":"waarschuwing"', '')))
        / length('"severity":"waarschuwing"'),
    remarks = (length(findings) - length(replace(findings, '"severity":"opmerking"', '')))
        / length('"severity":"opmerking"'),
    lacks_reason = findings like '%"code":"reden-ontbreekt"%',
    says_unchanged = findings like '%"code":"ongewijzigd"%';
