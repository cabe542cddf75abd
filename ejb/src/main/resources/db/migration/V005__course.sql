-- What is taught. A version never changes once it is here: a changed course becomes the next version.
create table course (
  id bigint not null primary key,
  uuid varchar(36) character set utf8mb4 collate utf8mb4_bin not null,
  code varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  position int not null,
  constraint course_uuid unique (uuid),
  constraint course_code unique (code)
);
create sequence course_seq start with 1 increment by 50;

create table course_version (
  id bigint not null primary key,
  course_id bigint not null,
  number int not null,
  content_hash char(64) character set utf8mb4 collate utf8mb4_bin not null,
  title varchar(200) collate utf8mb4_uca1400_ai_ci not null,
  summary varchar(2000) not null,
  audience varchar(500) not null,
  outcomes varchar(4000) not null,
  basis varchar(4000) not null,
  periods int not null,
  pass_percent int not null,
  published_at datetime(6) not null,
  constraint course_version_number unique (course_id, number),
  constraint course_version_content unique (course_id, content_hash),
  constraint course_version_course foreign key (course_id) references course (id)
);
create sequence course_version_seq start with 1 increment by 50;

create table course_module (
  id bigint not null primary key,
  version_id bigint not null,
  position int not null,
  code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  title varchar(200) not null,
  aim varchar(1000) not null,
  constraint course_module_position unique (version_id, position),
  constraint course_module_version foreign key (version_id) references course_version (id)
);
create sequence course_module_seq start with 1 increment by 50;

create table item (
  id bigint not null primary key,
  module_id bigint not null,
  version_id bigint not null,
  position int not null,
  code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  title varchar(200) not null,
  minutes int not null,
  aim varchar(1000) null,
  basis varchar(4000) null,
  max_attempts int not null,
  pass_percent int not null,
  constraint item_code unique (version_id, code),
  constraint item_position unique (version_id, position),
  constraint item_module foreign key (module_id) references course_module (id),
  constraint item_version foreign key (version_id) references course_version (id)
);
create sequence item_seq start with 1 increment by 50;

-- The text of a page lies beside the item, so that lists of items stay light.
create table item_page (
  item_id bigint not null primary key,
  html longtext not null,
  constraint item_page_item foreign key (item_id) references item (id)
);

create table quiz_draw (
  id bigint not null primary key,
  item_id bigint not null,
  topic varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  level varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  questions int not null,
  constraint quiz_draw_once unique (item_id, topic, level),
  constraint quiz_draw_item foreign key (item_id) references item (id)
);
create sequence quiz_draw_seq start with 1 increment by 50;

create table question (
  id bigint not null primary key,
  version_id bigint not null,
  code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  topic varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  level varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  text longtext not null,
  explanation longtext not null,
  basis varchar(1000) not null,
  constraint question_code unique (version_id, code),
  constraint question_version foreign key (version_id) references course_version (id),
  index question_by_topic (version_id, topic, level)
);
create sequence question_seq start with 1 increment by 50;

create table question_choice (
  id bigint not null primary key,
  question_id bigint not null,
  position int not null,
  text longtext not null,
  correct bit not null,
  constraint question_choice_position unique (question_id, position),
  constraint question_choice_question foreign key (question_id) references question (id)
);
create sequence question_choice_seq start with 1 increment by 50;

create table course_image (
  id bigint not null primary key,
  version_id bigint not null,
  name varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  media_type varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  content longblob not null,
  constraint course_image_name unique (version_id, name),
  constraint course_image_version foreign key (version_id) references course_version (id)
);
create sequence course_image_seq start with 1 increment by 50;
