-- An official in a class, once, with its source. Leaving is a row of its own; taking it back deletes that row.
create table enrolment (
  id bigint not null primary key,
  offering_id bigint not null,
  official_id bigint not null,
  source varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  decision_id bigint null,
  enrolled_at datetime(6) not null,
  enrolled_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  constraint enrolment_once unique (offering_id, official_id),
  constraint enrolment_offering foreign key (offering_id) references offering (id),
  constraint enrolment_official foreign key (official_id) references official (id),
  constraint enrolment_decision foreign key (decision_id) references decision (id)
);
create sequence enrolment_seq start with 1 increment by 50;

create table withdrawal (
  id bigint not null primary key,
  enrolment_id bigint not null,
  reason varchar(500) not null,
  withdrawn_at datetime(6) not null,
  withdrawn_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  constraint withdrawal_once unique (enrolment_id),
  constraint withdrawal_enrolment foreign key (enrolment_id) references enrolment (id)
);
create sequence withdrawal_seq start with 1 increment by 50;
