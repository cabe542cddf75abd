-- What completes an item and a course; until now a page was confirmed, a quiz passed, and a course asked for all.
alter table item
  add column finish varchar(20) not null default 'CONFIRMED',
  add column at_least int not null default 0;
update item set finish = 'PASSED' where kind = 'QUIZ';
alter table course_version
  add column finish varchar(20) not null default 'ALL',
  add column finish_items int not null default 0;

-- The file or address behind an item that is no page and no quiz.
create table item_material (
  item_id bigint not null primary key,
  about varchar(1000) not null,
  file_name varchar(120) character set utf8mb4 collate utf8mb4_bin null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin null,
  size bigint not null,
  captions_sha256 char(64) character set utf8mb4 collate utf8mb4_bin null,
  captions_size bigint not null,
  url varchar(2000) character set utf8mb4 collate utf8mb4_bin null,
  length_seconds int not null,
  no_skip boolean not null,
  learning_package_id bigint null,
  constraint item_material_item foreign key (item_id) references item (id),
  constraint item_material_package foreign key (learning_package_id) references learning_package (id)
);

-- Films and packages are kept in the content store; which of them a course uses is asked when it is cleaned up.
alter table course_file
  add column sha256 char(64) character set utf8mb4 collate utf8mb4_bin null,
  add index course_file_by_content (sha256);
alter table draft_file
  add column sha256 char(64) character set utf8mb4 collate utf8mb4_bin null,
  add index draft_file_by_content (sha256);

-- Of what plays: where the learner stopped, and which parts were watched, as "0-35,60-80" in seconds.
alter table item_progress
  add column stopped_at int not null default 0,
  add column watched varchar(2000) null;

-- A trainer let an item count as done, and said why.
create table manual_completion (
  id bigint not null primary key,
  progress_id bigint not null,
  reason varchar(500) not null,
  entered_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  entered_at datetime(6) not null,
  constraint manual_completion_once unique (progress_id),
  constraint manual_completion_progress foreign key (progress_id) references item_progress (id)
);
create sequence manual_completion_seq start with 1 increment by 50;

-- Kho học liệu: the files an author keeps to use in courses; the same file is kept once by one author.
create table library_file (
  id bigint not null primary key,
  owner varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(120) collate utf8mb4_uca1400_ai_ci not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  size bigint not null,
  kept_at datetime(6) not null,
  constraint library_file_once unique (owner, sha256),
  index library_file_by_owner (owner, kept_at, id),
  index library_file_by_content (sha256)
);
create sequence library_file_seq start with 1 increment by 50;
