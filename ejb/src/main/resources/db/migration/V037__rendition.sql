-- Smaller pictures and films for weak lines, made once of each content however many versions show it.
create table original (
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null primary key,
  kind varchar(20) not null,
  state varchar(20) not null,
  width int not null,
  height int not null,
  weight bigint not null,
  tries int not null,
  taken_at datetime(6) null,
  index original_waiting (state, kind)
);

create table rendition (
  id bigint not null primary key,
  original_sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  width int not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  size bigint not null,
  constraint rendition_once unique (original_sha256, width),
  constraint rendition_original foreign key (original_sha256) references original (sha256),
  index rendition_by_content (sha256)
);
create sequence rendition_seq start with 1 increment by 50;

-- A picture lies in its row; by its hash the versions that show the same one know of each other.
alter table course_image
  add column sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null default '',
  add index course_image_by_content (sha256);
update course_image set sha256 = sha2(content, 256);
alter table course_image alter column sha256 drop default;

insert into original (sha256, kind, state, width, height, weight, tries)
  select distinct sha256, 'PICTURE', 'WAITING', 0, 0, 0, 0 from course_image;
insert into original (sha256, kind, state, width, height, weight, tries)
  select distinct m.sha256, 'FILM', 'WAITING', 0, 0, 0, 0 from item_material m join item i on i.id = m.item_id
  where i.kind = 'VIDEO' and m.sha256 is not null and m.sha256 not in (select sha256 from course_image);
