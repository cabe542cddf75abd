-- A class: one run of a course version.
create table offering (
  id bigint not null primary key,
  version int not null,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  course_version_id bigint not null,
  starts_on date not null,
  ends_on date not null,
  mode varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  place varchar(200) null,
  seats int null,
  self_enrol_from date null,
  self_enrol_to date null,
  organiser_id bigint not null,
  opened_at datetime(6) not null,
  opened_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  constraint offering_code unique (code),
  constraint offering_course_version foreign key (course_version_id) references course_version (id),
  constraint offering_organiser foreign key (organiser_id) references unit (id),
  index offering_by_day (starts_on, ends_on)
);
create sequence offering_seq start with 1 increment by 50;

create table offering_trainer (
  id bigint not null primary key,
  offering_id bigint not null,
  account_id bigint not null,
  constraint offering_trainer_once unique (offering_id, account_id),
  constraint offering_trainer_offering foreign key (offering_id) references offering (id),
  constraint offering_trainer_account foreign key (account_id) references account (id)
);
create sequence offering_trainer_seq start with 1 increment by 50;
