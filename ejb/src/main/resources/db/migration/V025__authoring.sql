-- The files a course version was read from: what was published can be taken along, copied and compared.
create table course_file (
  id bigint not null primary key,
  version_id bigint not null,
  path varchar(160) character set utf8mb4 collate utf8mb4_bin not null,
  content longblob not null,
  constraint course_file_path unique (version_id, path),
  constraint course_file_version foreign key (version_id) references course_version (id)
);
create sequence course_file_seq start with 1 increment by 50;

-- A course, or the next version of one, while it is written and reviewed.
create table course_draft (
  id bigint not null primary key,
  version int not null,
  course_uuid char(36) character set utf8mb4 collate utf8mb4_bin not null,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  title varchar(300) not null,
  state varchar(20) not null,
  based_on_id bigint null,
  published_as_id bigint null,
  created_at datetime(6) not null,
  created_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  changed_at datetime(6) not null,
  changed_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  reviewer varchar(60) character set utf8mb4 collate utf8mb4_bin null,
  constraint course_draft_base foreign key (based_on_id) references course_version (id),
  constraint course_draft_result foreign key (published_as_id) references course_version (id),
  index course_draft_by_author (created_by, changed_at),
  index course_draft_by_reviewer (reviewer, state),
  index course_draft_by_change (changed_at)
);
create sequence course_draft_seq start with 1 increment by 50;

create table draft_file (
  id bigint not null primary key,
  draft_id bigint not null,
  path varchar(160) character set utf8mb4 collate utf8mb4_bin not null,
  content longblob not null,
  constraint draft_file_path unique (draft_id, path),
  constraint draft_file_draft foreign key (draft_id) references course_draft (id)
);
create sequence draft_file_seq start with 1 increment by 50;

-- What was said and decided about it; rows are added and never changed.
create table draft_note (
  id bigint not null primary key,
  draft_id bigint not null,
  kind varchar(20) not null,
  text varchar(2000) null,
  written_at datetime(6) not null,
  written_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  constraint draft_note_draft foreign key (draft_id) references course_draft (id),
  index draft_note_by_draft (draft_id, id)
);
create sequence draft_note_seq start with 1 increment by 50;
