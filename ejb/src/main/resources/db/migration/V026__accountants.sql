-- Ngạch kế toán: every unit has somebody in one.
insert into grade_code (code, name, valid_from, basis) values
  ('06.029', 'Kế toán viên cao cấp', '2022-07-18', 'Thông tư 29/2022/TT-BTC'),
  ('06.030', 'Kế toán viên chính', '2022-07-18', 'Thông tư 29/2022/TT-BTC'),
  ('06.031', 'Kế toán viên', '2022-07-18', 'Thông tư 29/2022/TT-BTC'),
  ('06.032', 'Kế toán viên trung cấp', '2022-07-18', 'Thông tư 29/2022/TT-BTC');
