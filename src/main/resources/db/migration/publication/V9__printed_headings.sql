-- What a delivered publication prints above its columns, as JSON, for a steward to name them after. Only of deliveries that
-- have something there; it quotes the original, and goes with it.
create table delivery_headings (
    delivery_id uuid primary key,
    headings text not null,
    constraint delivery_headings_of_delivery foreign key (delivery_id) references delivery (id)
);
