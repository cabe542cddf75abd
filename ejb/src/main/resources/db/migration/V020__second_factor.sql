-- A code from the person's own phone beside the password. The secret is encrypted; a step that was used is not used again.
create table second_factor (
  id bigint not null primary key,
  account_id bigint not null,
  secret varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  last_step bigint not null,
  begun_at datetime(6) not null,
  constraint second_factor_account unique (account_id),
  constraint second_factor_account_fk foreign key (account_id) references account (id)
);
create sequence second_factor_seq start with 1 increment by 50;

-- For who has lost the phone, each good for once.
create table recovery_code (
  id bigint not null primary key,
  second_factor_id bigint not null,
  hash varchar(300) character set utf8mb4 collate utf8mb4_bin not null,
  used_at datetime(6) null,
  constraint recovery_code_factor foreign key (second_factor_id) references second_factor (id)
);
create sequence recovery_code_seq start with 1 increment by 50;

-- What holds for everyone with a role.
create table role_rule (
  role varchar(30) character set utf8mb4 collate utf8mb4_bin not null primary key,
  second_factor bit not null
);
