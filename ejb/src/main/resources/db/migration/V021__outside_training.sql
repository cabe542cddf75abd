-- What officials learned elsewhere, as they say it and as HR confirmed or refused it by the proof.
create table outside_training (
  id bigint not null primary key,
  version int not null,
  official_id bigint not null,
  unit_id bigint not null,
  posting_id bigint not null,
  unit_name varchar(200) not null,
  position varchar(200) not null,
  kind varchar(30) not null,
  title varchar(300) not null,
  organiser varchar(200) not null,
  from_day date not null,
  to_day date not null,
  periods int null,
  result varchar(100) null,
  certificate_number varchar(60) null,
  certificate_on date null,
  state varchar(20) not null,
  declared_at datetime(6) not null,
  constraint outside_training_official foreign key (official_id) references official (id),
  constraint outside_training_unit foreign key (unit_id) references unit (id),
  constraint outside_training_posting foreign key (posting_id) references posting (id),
  index outside_training_by_official (official_id, to_day),
  index outside_training_by_state (state, declared_at)
);
create sequence outside_training_seq start with 1 increment by 50;

create table outside_proof (
  training_id bigint not null primary key,
  file_name varchar(255) not null,
  kind varchar(10) not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  content longblob not null,
  constraint outside_proof_of foreign key (training_id) references outside_training (id)
);

-- What was done about it, by whom and why; rows are added and never changed.
create table outside_step (
  id bigint not null primary key,
  training_id bigint not null,
  kind varchar(20) not null,
  reason varchar(500) null,
  taken_at datetime(6) not null,
  taken_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  constraint outside_step_of foreign key (training_id) references outside_training (id),
  index outside_step_by_training (training_id, id)
);
create sequence outside_step_seq start with 1 increment by 50;
