-- Which municipalities of its region a publication lacks is settled when it is published: a geography that is mended later
-- must not change what a pinned revision answers. Codes with spaces between them; all of the country would fit.
alter table publication add column absent varchar(4000);
