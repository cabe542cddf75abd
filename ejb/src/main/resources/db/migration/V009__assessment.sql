-- One try at a quiz. open_mark is 1 while it is open and null afterwards: the key allows one open attempt at a time.
create table attempt (
  id bigint not null primary key,
  version int not null,
  enrolment_id bigint not null,
  item_id bigint not null,
  number int not null,
  open_mark int null,
  started_at datetime(6) not null,
  deadline_at datetime(6) not null,
  submitted_at datetime(6) null,
  right_answers int null,
  questions int not null,
  percent int null,
  passed bit null,
  constraint attempt_number unique (enrolment_id, item_id, number),
  constraint attempt_open unique (enrolment_id, item_id, open_mark),
  constraint attempt_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint attempt_item foreign key (item_id) references item (id),
  index attempt_by_deadline (open_mark, deadline_at)
);
create sequence attempt_seq start with 1 increment by 50;

-- The questions this attempt was given, in its own order, with what was answered so far.
create table attempt_answer (
  id bigint not null primary key,
  attempt_id bigint not null,
  position int not null,
  question_id bigint not null,
  choice_order varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  chosen varchar(60) character set utf8mb4 collate utf8mb4_bin null,
  seq bigint not null,
  answered_at datetime(6) null,
  correct bit null,
  constraint attempt_answer_position unique (attempt_id, position),
  constraint attempt_answer_attempt foreign key (attempt_id) references attempt (id),
  constraint attempt_answer_question foreign key (question_id) references question (id)
);
create sequence attempt_answer_seq start with 1 increment by 50;
