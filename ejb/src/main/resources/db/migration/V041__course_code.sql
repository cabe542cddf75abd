-- Codes somebody began a course or a version under: who begins one waits here for who begins the same.
create table course_code (
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null primary key
);

-- Whether a draft is open of a course, or under a code, is asked whenever one is begun.
alter table course_draft add index course_draft_by_course (course_uuid, state), add index course_draft_by_code (code, state);
