-- Answers to calls of other programs, kept for a day so that a call that is sent again does nothing twice. Without a
-- status the call is under way. The id is the SHA-256 over account and key.
create table kept_answer (
  id char(64) character set utf8mb4 collate utf8mb4_bin not null primary key,
  username varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  request char(64) character set utf8mb4 collate utf8mb4_bin not null,
  begun_at datetime(6) not null,
  status int null,
  media_type varchar(100) null,
  location varchar(500) null,
  body longblob null,
  index kept_answer_by_age (begun_at)
);
