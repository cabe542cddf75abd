-- Roles held in place of somebody on leave end with the role they stand in for.
alter table role_grant add column in_place_of_id bigint null;
alter table role_grant add constraint role_grant_in_place_of foreign key (in_place_of_id) references role_grant (id);

-- Roles nobody has used for long sleep until an administrator wakes them; learning goes on.
alter table account add column roles_suspended_at datetime(6) null;
alter table account add column roles_restored_at datetime(6) null;

-- A role was gone through and found to be still needed.
create table role_review (
  id bigint not null primary key,
  role_grant_id bigint not null,
  reviewed_on date not null,
  reviewed_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  constraint role_review_grant foreign key (role_grant_id) references role_grant (id),
  index role_review_by_grant (role_grant_id, reviewed_on)
);
create sequence role_review_seq start with 1 increment by 50;
