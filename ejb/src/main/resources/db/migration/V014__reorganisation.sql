-- What was done to units, each act by a decision; the units it found and the units it left.
create table unit_act (
  id bigint not null primary key,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  decision_id bigint not null,
  takes_effect_on date not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  constraint unit_act_decision foreign key (decision_id) references decision (id)
);
create sequence unit_act_seq start with 1 increment by 50;

create table unit_act_part (
  id bigint not null primary key,
  act_id bigint not null,
  unit_id bigint not null,
  part varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  constraint unit_act_part_once unique (act_id, unit_id, part),
  constraint unit_act_part_act foreign key (act_id) references unit_act (id),
  constraint unit_act_part_unit foreign key (unit_id) references unit (id)
);
create sequence unit_act_part_seq start with 1 increment by 50;

-- Why a post ended: whoever lost it with the unit waits for a new one.
alter table posting add column end_kind varchar(20) character set utf8mb4 collate utf8mb4_bin null;
create index posting_by_end on posting (end_kind, unit_id);
