-- How far a learner is in each item; seq is the sender's own count, so that an old message never undoes a newer one.
create table item_progress (
  id bigint not null primary key,
  enrolment_id bigint not null,
  item_id bigint not null,
  position int not null,
  seconds int not null,
  seq bigint not null,
  opened_at datetime(6) not null,
  seen_at datetime(6) not null,
  completed_at datetime(6) null,
  constraint item_progress_once unique (enrolment_id, item_id),
  constraint item_progress_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint item_progress_item foreign key (item_id) references item (id)
);
create sequence item_progress_seq start with 1 increment by 50;
