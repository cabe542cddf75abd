-- What a package keeps for a learner, item by item, and what of it counts; seq is the sender's own count, so that an old
-- message never undoes a newer one. What was once reached stays, though the data go on as the package wants them.
create table package_state (
  id bigint not null primary key,
  enrolment_id bigint not null,
  item_id bigint not null,
  package_item_id bigint not null,
  seq bigint not null,
  session bigint not null,
  data longtext null,
  completeness varchar(20) not null,
  success varchar(20) not null,
  score int null,
  seconds int not null,
  seconds_before int not null,
  opened_at datetime(6) not null,
  changed_at datetime(6) not null,
  completed_at datetime(6) null,
  constraint package_state_once unique (enrolment_id, item_id, package_item_id),
  constraint package_state_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint package_state_item foreign key (item_id) references item (id),
  constraint package_state_package_item foreign key (package_item_id) references package_item (id)
);
create sequence package_state_seq start with 1 increment by 50;
