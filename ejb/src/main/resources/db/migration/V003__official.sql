-- A person with one record for life, and the posts held from a day to a day.
-- given_name and family_name sort in Vietnamese order; full_name is searched without marks, case or đ.
create table official (
  id bigint not null primary key,
  version int not null,
  personal_number varchar(12) character set utf8mb4 collate utf8mb4_bin not null,
  family_name varchar(100) collate utf8mb4_uca1400_vietnamese_as_ci not null,
  given_name varchar(100) collate utf8mb4_uca1400_vietnamese_as_ci not null,
  full_name varchar(201) collate utf8mb4_uca1400_ai_ci as (trim(concat(family_name, ' ', given_name))) stored,
  birth_date date not null,
  birth_precision varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  sex varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  ethnic_group varchar(60) null,
  email varchar(254) null,
  phone varchar(20) null,
  account_id bigint null,
  created_at datetime(6) not null,
  constraint official_personal_number unique (personal_number),
  constraint official_account unique (account_id),
  constraint official_account_fk foreign key (account_id) references account (id),
  index official_by_name (given_name, family_name),
  index official_by_full_name (full_name)
);
create sequence official_seq start with 1 increment by 50;

create table posting (
  id bigint not null primary key,
  version int not null,
  official_id bigint not null,
  unit_id bigint not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  position varchar(200) not null,
  grade_code varchar(20) character set utf8mb4 collate utf8mb4_bin null,
  category varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  valid_from date not null,
  valid_to date null,
  constraint posting_official foreign key (official_id) references official (id),
  constraint posting_unit foreign key (unit_id) references unit (id),
  index posting_by_unit (unit_id, valid_from, valid_to),
  index posting_by_official (official_id, valid_from)
);
create sequence posting_seq start with 1 increment by 50;

-- A run of the import: the file waits here between the dry run and the one click that applies it.
create table official_import (
  id bigint not null primary key,
  file_name varchar(255) not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  content longblob null,
  checked_at datetime(6) not null,
  checked_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  applied_at datetime(6) null,
  created_count int not null,
  changed_count int not null,
  unchanged_count int not null,
  refused_count int not null,
  index official_import_by_day (checked_at)
);
create sequence official_import_seq start with 1 increment by 50;
