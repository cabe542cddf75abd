-- Who did what to whom, when, from where.
create table audit_entry (
  id bigint not null primary key,
  happened_at datetime(6) not null,
  actor varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  action varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  subject varchar(200) collate utf8mb4_uca1400_ai_ci not null,
  detail varchar(1000) collate utf8mb4_uca1400_ai_ci null,
  address varchar(45) character set utf8mb4 collate utf8mb4_bin not null,
  index audit_by_time (happened_at),
  index audit_by_actor (actor, happened_at),
  index audit_by_action (action, happened_at)
);
create sequence audit_entry_seq start with 1 increment by 50;
