-- What sorts the people behind accounts and tells namesakes apart. The parts of the name are made here, so that an
-- account without an official has them too: the last word is the tên, as a list is read (RosterEntry).
alter table account
  add column given_name varchar(101) collate utf8mb4_uca1400_vietnamese_as_ci as (
    substring_index(display_name, ' ', -1)) stored after display_name,
  add column family_name varchar(101) collate utf8mb4_uca1400_vietnamese_as_ci as (
    trim(left(display_name, char_length(display_name) - char_length(substring_index(display_name, ' ', -1))))) stored
    after given_name,
  add column birth_year int null after family_name,
  add index account_by_name (given_name, family_name);
update account a join official o on o.account_id = a.id set a.birth_year = year(o.birth_date);
