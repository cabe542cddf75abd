-- Offices with a lifetime, and what became of them.
-- Codes are compared byte by byte; names are found without marks and sorted in Vietnamese order.
create table unit (
  id bigint not null primary key,
  code varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(200) collate utf8mb4_uca1400_ai_ci not null,
  kind varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  level varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  parent_id bigint null,
  valid_from date not null,
  valid_to date null,
  constraint unit_code unique (code),
  constraint unit_parent foreign key (parent_id) references unit (id)
);
create sequence unit_seq start with 1 increment by 50;

create table unit_succession (
  id bigint not null primary key,
  predecessor_id bigint not null,
  successor_id bigint not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  happened_on date not null,
  constraint unit_succession_once unique (predecessor_id, successor_id, happened_on),
  constraint unit_succession_predecessor foreign key (predecessor_id) references unit (id),
  constraint unit_succession_successor foreign key (successor_id) references unit (id)
);
create sequence unit_succession_seq start with 1 increment by 50;
