-- What a unit was called and under whom it stood, from a day to a day. The row of the unit itself holds the latest.
create table unit_period (
  id bigint not null primary key,
  unit_id bigint not null,
  name varchar(200) collate utf8mb4_uca1400_ai_ci not null,
  parent_id bigint null,
  valid_from date not null,
  valid_to date null,
  constraint unit_period_once unique (unit_id, valid_from),
  constraint unit_period_unit foreign key (unit_id) references unit (id),
  constraint unit_period_parent foreign key (parent_id) references unit (id)
);
create sequence unit_period_seq start with 1 increment by 50;

insert into unit_period (id, unit_id, name, parent_id, valid_from, valid_to)
  select next value for unit_period_seq, id, name, parent_id, valid_from, valid_to from unit;
