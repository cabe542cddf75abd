-- Codes somebody began a course or a version under: who begins one waits here for who begins the same.
create table course_code (
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null primary key
);
