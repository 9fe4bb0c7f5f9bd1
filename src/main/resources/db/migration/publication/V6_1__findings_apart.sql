-- Findings can take megabytes. H2 keeps a text in its row, and reads it wherever something else of the row is asked for: every
-- page that looks up whether a delivery was withdrawn would read them.
create table delivery_findings (
    delivery_id uuid primary key,
    findings text not null,
    constraint delivery_findings_of_delivery foreign key (delivery_id) references delivery (id)
);

insert into delivery_findings (delivery_id, findings) select id, findings from delivery;

alter table delivery drop column findings;
