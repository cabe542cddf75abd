-- Append-only: who completed which course version, when, with what result, and in which unit and posting on that day.
create table completion (
  id bigint not null primary key,
  official_id bigint not null,
  course_id bigint not null,
  course_version_id bigint not null,
  enrolment_id bigint not null,
  unit_id bigint not null,
  posting_id bigint not null,
  unit_name varchar(200) not null,
  position varchar(200) not null,
  completed_on date not null,
  completed_at datetime(6) not null,
  percent int not null,
  periods int not null,
  constraint completion_once unique (enrolment_id),
  constraint completion_official foreign key (official_id) references official (id),
  constraint completion_course foreign key (course_id) references course (id),
  constraint completion_course_version foreign key (course_version_id) references course_version (id),
  constraint completion_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint completion_unit foreign key (unit_id) references unit (id),
  constraint completion_posting foreign key (posting_id) references posting (id),
  index completion_by_course (course_id, official_id, completed_on),
  index completion_by_official (official_id, completed_on)
);
create sequence completion_seq start with 1 increment by 50;
