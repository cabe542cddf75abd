-- Who may sign in, as what, over which units.
create table account (
  id bigint not null primary key,
  version int not null,
  username varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  personal_number varchar(12) character set utf8mb4 collate utf8mb4_bin null,
  display_name varchar(101) collate utf8mb4_uca1400_ai_ci not null,
  password_hash varchar(300) character set utf8mb4 collate utf8mb4_bin not null,
  must_change_password bit not null,
  failed_attempts int not null,
  locked_until datetime(6) null,
  disabled bit not null,
  epoch int not null,
  created_at datetime(6) not null,
  last_sign_in_at datetime(6) null,
  constraint account_username unique (username),
  constraint account_personal_number unique (personal_number)
);
create sequence account_seq start with 1 increment by 50;

create table role_grant (
  id bigint not null primary key,
  account_id bigint not null,
  role varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  unit_id bigint not null,
  valid_from date not null,
  valid_to date null,
  constraint role_grant_once unique (account_id, role, unit_id, valid_from),
  constraint role_grant_account foreign key (account_id) references account (id),
  constraint role_grant_unit foreign key (unit_id) references unit (id)
);
create sequence role_grant_seq start with 1 increment by 50;
