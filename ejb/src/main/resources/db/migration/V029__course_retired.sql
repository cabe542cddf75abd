-- A course that is taught no more: classes under way go on, none is opened.
alter table course add column retired_at datetime(6) null;
alter table course add column retired_by varchar(60) character set utf8mb4 collate utf8mb4_bin null;
