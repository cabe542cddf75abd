-- Two records of one person become one from a day on; both histories stay, and it can be undone.
alter table official
  add column merged_into_id bigint null,
  add constraint official_merged_into foreign key (merged_into_id) references official (id);

create table official_merge (
  id bigint not null primary key,
  kept_id bigint not null,
  gone_id bigint not null,
  merged_on date not null,
  merged_at datetime(6) not null,
  merged_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  past text not null,
  undone_at datetime(6) null,
  undone_by varchar(60) character set utf8mb4 collate utf8mb4_bin null,
  constraint official_merge_kept foreign key (kept_id) references official (id),
  constraint official_merge_gone foreign key (gone_id) references official (id)
);
create sequence official_merge_seq start with 1 increment by 50;

-- Namesakes born on one day whom somebody knows to be two people; the smaller id comes first.
create table official_distinct (
  id bigint not null primary key,
  one_id bigint not null,
  other_id bigint not null,
  decided_at datetime(6) not null,
  decided_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  constraint official_distinct_once unique (one_id, other_id),
  constraint official_distinct_one foreign key (one_id) references official (id),
  constraint official_distinct_other foreign key (other_id) references official (id)
);
create sequence official_distinct_seq start with 1 increment by 50;

-- A class under way goes on with the record that is kept.
alter table enrolment
  add column merge_id bigint null,
  add constraint enrolment_merge foreign key (merge_id) references official_merge (id);

-- A completion stays with the record it was written for; a carried one lets it count for the record that is kept,
-- from the day of the merge on, so that no figure of an earlier day moves.
alter table completion
  modify column enrolment_id bigint null,
  add column counts_from date null after completed_on,
  add column carried_from_id bigint null,
  add column merge_id bigint null,
  add constraint completion_carried_from foreign key (carried_from_id) references completion (id),
  add constraint completion_merge foreign key (merge_id) references official_merge (id);
update completion set counts_from = completed_on;
alter table completion
  modify column counts_from date not null,
  drop index completion_by_course,
  add index completion_by_course (course_id, official_id, counts_from);
