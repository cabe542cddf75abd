-- Decisions: number, date, signer, issuer and, where there is one, the scan.
create table decision (
  id bigint not null primary key,
  number varchar(60) collate utf8mb4_uca1400_ai_ci not null,
  issued_on date not null,
  signer varchar(120) not null,
  issuer_id bigint not null,
  summary varchar(500) null,
  recorded_at datetime(6) not null,
  recorded_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  constraint decision_once unique (issuer_id, number, issued_on),
  constraint decision_issuer foreign key (issuer_id) references unit (id),
  index decision_by_day (issued_on)
);
create sequence decision_seq start with 1 increment by 50;

create table decision_scan (
  decision_id bigint not null primary key,
  file_name varchar(255) not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  content longblob not null,
  constraint decision_scan_of foreign key (decision_id) references decision (id)
);
