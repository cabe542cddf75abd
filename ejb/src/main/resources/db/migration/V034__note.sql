-- What a learner notes down about an item for nobody else, and whether it is bookmarked. Each has the sender's own count,
-- so that an old message never undoes a newer one.
create table item_note (
  id bigint not null primary key,
  enrolment_id bigint not null,
  item_id bigint not null,
  text varchar(4000) not null,
  text_seq bigint not null,
  bookmarked boolean not null,
  bookmark_seq bigint not null,
  changed_at datetime(6) not null,
  constraint item_note_once unique (enrolment_id, item_id),
  constraint item_note_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint item_note_item foreign key (item_id) references item (id)
);
create sequence item_note_seq start with 1 increment by 50;
