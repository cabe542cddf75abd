-- A question taken out of the bank of a draft, as it stood there, to be put back; its code is not given again.
create table removed_question (
  id bigint not null primary key,
  draft_id bigint not null,
  module varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  place int not null,
  text mediumtext not null,
  removed_at datetime(6) not null,
  removed_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  constraint removed_question_draft foreign key (draft_id) references course_draft (id),
  index removed_question_by_module (draft_id, module, id)
);
create sequence removed_question_seq start with 1 increment by 50;
