-- A package made elsewhere, SCORM or H5P, as it was taken in; the same file is the same package.
create table learning_package (
  id bigint not null primary key,
  kind varchar(20) not null,
  version varchar(100) not null,
  title varchar(300) not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  size bigint not null,
  taken_at datetime(6) not null,
  taken_by varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  constraint learning_package_content unique (sha256),
  index learning_package_by_moment (taken_at, id)
);
create sequence learning_package_seq start with 1 increment by 50;

-- What can be launched in it, in order; the address is below the top of the package.
create table package_item (
  id bigint not null primary key,
  learning_package_id bigint not null,
  position int not null,
  identifier varchar(300) character set utf8mb4 collate utf8mb4_bin not null,
  title varchar(300) not null,
  href varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  parameters varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  constraint package_item_place unique (learning_package_id, position),
  constraint package_item_package foreign key (learning_package_id) references learning_package (id)
);
create sequence package_item_seq start with 1 increment by 50;

-- Its files; what is in them is in the content store, under the hash.
create table package_file (
  id bigint not null primary key,
  learning_package_id bigint not null,
  path varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  size bigint not null,
  constraint package_file_path unique (learning_package_id, path),
  constraint package_file_package foreign key (learning_package_id) references learning_package (id),
  index package_file_by_content (sha256)
);
create sequence package_file_seq start with 1 increment by 50;
