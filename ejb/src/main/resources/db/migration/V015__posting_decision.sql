-- The decision a post began with and the one it ended with. Posts from a list of officials have none.
alter table posting add column decision_id bigint null;
alter table posting add column end_decision_id bigint null;
alter table posting add constraint posting_decision foreign key (decision_id) references decision (id);
alter table posting add constraint posting_end_decision foreign key (end_decision_id) references decision (id);

-- Mã ngạch, with the days on which a code may be given. Laws change them: a code ends, it is not deleted.
create table grade_code (
  code varchar(20) character set utf8mb4 collate utf8mb4_bin not null primary key,
  name varchar(120) not null,
  valid_from date not null,
  valid_to date null,
  basis varchar(200) not null
);
insert into grade_code (code, name, valid_from, basis) values
  ('01.001', 'Chuyên viên cao cấp', '2021-08-01', 'Thông tư 02/2021/TT-BNV'),
  ('01.002', 'Chuyên viên chính', '2021-08-01', 'Thông tư 02/2021/TT-BNV'),
  ('01.003', 'Chuyên viên', '2021-08-01', 'Thông tư 02/2021/TT-BNV'),
  ('01.004', 'Cán sự', '2021-08-01', 'Thông tư 02/2021/TT-BNV'),
  ('01.005', 'Nhân viên', '2021-08-01', 'Thông tư 02/2021/TT-BNV'),
  ('02.006', 'Văn thư viên chính', '2021-08-01', 'Thông tư 02/2021/TT-BNV'),
  ('02.007', 'Văn thư viên', '2021-08-01', 'Thông tư 02/2021/TT-BNV'),
  ('02.008', 'Văn thư viên trung cấp', '2021-08-01', 'Thông tư 02/2021/TT-BNV');
