-- What a learner asks about an item of a class; hidden ones stay, with who hid them and why.
create table item_question (
  id bigint not null primary key,
  enrolment_id bigint not null,
  item_id bigint not null,
  text varchar(2000) not null,
  asked_at datetime(6) not null,
  hidden_at datetime(6) null,
  hidden_by varchar(60) character set utf8mb4 collate utf8mb4_bin null,
  hidden_reason varchar(500) null,
  constraint item_question_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint item_question_item foreign key (item_id) references item (id),
  index item_question_by_item (item_id, asked_at)
);
create sequence item_question_seq start with 1 increment by 50;

-- What a trainer said to it; a second answer corrects the first, and none is changed.
create table item_answer (
  id bigint not null primary key,
  question_id bigint not null,
  text varchar(2000) not null,
  answered_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  answered_at datetime(6) not null,
  constraint item_answer_question foreign key (question_id) references item_question (id)
);
create sequence item_answer_seq start with 1 increment by 50;
