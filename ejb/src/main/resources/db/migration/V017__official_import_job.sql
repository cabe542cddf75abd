-- A run of the import is a job in pieces: where it stands is in its own row, written together with each piece,
-- so that it goes on after a restart and does nothing twice.
alter table official_import
  add column unit_id bigint null after checked_by,
  add column state varchar(20) character set utf8mb4 collate utf8mb4_bin not null default 'EXPIRED' after unit_id,
  add column actor varchar(60) character set utf8mb4 collate utf8mb4_bin not null default '' after state,
  add column apply_at_once boolean not null default false after actor,
  add column total int not null default 0 after apply_at_once,
  add column done int not null default 0 after total,
  add column touched_at datetime(6) null after done,
  add column restarts int not null default 0 after touched_at,
  add column failed boolean not null default false after restarts,
  add column refusal varchar(100) null after failed,
  add column refusal_arguments varchar(1000) null after refusal,
  add column warned_count int not null default 0,
  add column applied_by varchar(60) character set utf8mb4 collate utf8mb4_bin null after applied_at,
  add column undone_at datetime(6) null,
  add column undone_by varchar(60) character set utf8mb4 collate utf8mb4_bin null,
  add constraint official_import_unit foreign key (unit_id) references unit (id),
  add index official_import_by_state (state, touched_at);

-- Runs from before this kept no rows: what was checked and waits is to be checked again.
update official_import
set state = if(applied_at is null, 'EXPIRED', 'APPLIED'), actor = checked_by,
    applied_by = if(applied_at is null, null, checked_by),
    total = created_count + changed_count + unchanged_count + refused_count,
    done = created_count + changed_count + unchanged_count + refused_count,
    touched_at = coalesce(applied_at, checked_at);
alter table official_import
  drop column content,
  modify column touched_at datetime(6) not null,
  alter column state drop default,
  alter column actor drop default;

-- The file, in parts that fit into any packet, until its rows are read.
create table official_import_part (
  id bigint not null primary key,
  run_id bigint not null,
  position int not null,
  content mediumblob not null,
  constraint official_import_part_once unique (run_id, position),
  constraint official_import_part_run foreign key (run_id) references official_import (id)
);
create sequence official_import_part_seq start with 1 increment by 50;

-- A row of the list: what was told of it, what it changed, and what it was before. Cells and past go after a time.
create table official_import_row (
  id bigint not null primary key,
  run_id bigint not null,
  row_no int not null,
  effect varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  warned boolean not null,
  taken boolean not null,
  personal_number varchar(40) character set utf8mb4 collate utf8mb4_bin null,
  full_name varchar(200) null,
  unit_code varchar(40) character set utf8mb4 collate utf8mb4_bin null,
  cells mediumtext null,
  findings mediumtext null,
  changes text null,
  past text null,
  official_id bigint null,
  posting_id bigint null,
  posting_made boolean not null,
  constraint official_import_row_once unique (run_id, row_no),
  constraint official_import_row_run foreign key (run_id) references official_import (id),
  index official_import_row_by_effect (run_id, effect, row_no),
  index official_import_row_by_warning (run_id, warned, row_no),
  index official_import_row_by_official (official_id)
);
create sequence official_import_row_seq start with 1 increment by 50;
