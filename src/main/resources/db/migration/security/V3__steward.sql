-- Who may deliver, publish and withdraw. A password is kept as a hash only, with the way it was made in front of it.
create table steward (
    name varchar(64) not null primary key,
    password_hash varchar(255) not null
);
