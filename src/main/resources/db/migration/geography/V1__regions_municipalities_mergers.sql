-- What data/geografie/ says, as it was when the newest release that this database knows was started.
-- Spans are in days, both ends included; without a last day they last.

-- One row for ever. Whoever brings the geography up to date locks it first, so that two instances take turns.
create table geography_edition (
    id smallint primary key,
    edition date not null,
    constraint geography_edition_one_row check (id = 1)
);

-- Before any release was started.
insert into geography_edition (id, edition) values (1, date '1970-01-01');

create table geography_region (
    code varchar(4) not null,
    valid_from date not null,
    valid_to date,
    name varchar(100) not null,
    tile_column smallint,
    tile_row smallint,
    primary key (code, valid_from),
    constraint geography_region_one_end unique nulls not distinct (code, valid_to),
    constraint geography_region_code check (regexp_like(code, '^AM[0-9]{2}$')),
    constraint geography_region_days check (valid_to >= valid_from),
    constraint geography_region_name check (trim(name) <> ''),
    constraint geography_region_tile check (
        (tile_column is null and tile_row is null)
        or (tile_column is not null and tile_row is not null
            and tile_column between 1 and 6 and tile_row between 1 and 7)
    )
);

create table geography_municipality (
    code varchar(6) not null,
    valid_from date not null,
    valid_to date,
    name varchar(100) not null,
    province varchar(100) not null,
    region_code varchar(4) not null,
    primary key (code, valid_from),
    constraint geography_municipality_one_end unique nulls not distinct (code, valid_to),
    constraint geography_municipality_code check (regexp_like(code, '^GM[0-9]{4}$')),
    constraint geography_municipality_region check (regexp_like(region_code, '^AM[0-9]{2}$')),
    constraint geography_municipality_days check (valid_to >= valid_from),
    constraint geography_municipality_name check (trim(name) <> '')
);

create table geography_merger (
    effective_from date not null,
    old_code varchar(6) not null,
    new_code varchar(6) not null,
    old_name varchar(100) not null,
    new_name varchar(100) not null,
    kind varchar(10) not null,
    primary key (effective_from, old_code, new_code),
    constraint geography_merger_old_code check (regexp_like(old_code, '^GM[0-9]{4}$')),
    constraint geography_merger_new_code check (regexp_like(new_code, '^GM[0-9]{4}$')),
    constraint geography_merger_kind check (kind in ('MERGE', 'SPLIT', 'RENAME')),
    constraint geography_merger_rename check ((kind = 'RENAME') = (old_code = new_code))
);

-- Other names that people write.
create table geography_alias (
    code varchar(6) not null,
    name varchar(100) not null,
    primary key (code, name),
    constraint geography_alias_code check (regexp_like(code, '^(AM[0-9]{2}|GM[0-9]{4})$')),
    constraint geography_alias_name check (trim(name) <> '')
);

-- Addresses on the site: rows are added, never changed and never deleted.
create table geography_slug (
    kind varchar(2) not null,
    slug varchar(110) not null,
    code varchar(6) not null,
    name varchar(100) not null,
    primary key (kind, slug),
    constraint geography_slug_one_per_name unique (code, name),
    constraint geography_slug_code check (regexp_like(code, '^(AM[0-9]{2}|GM[0-9]{4})$')),
    constraint geography_slug_kind check (kind = substring(code, 1, 2)),
    constraint geography_slug_form check (regexp_like(slug, '^[a-z0-9]+(-[a-z0-9]+)*$'))
);
