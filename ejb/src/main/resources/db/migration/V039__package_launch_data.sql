-- What the manifest sets in the data of an item before it begins, nothing for packages that came before; and whether the
-- item is only shown.
alter table package_item
  add column told longtext null,
  add column asset bit not null default 0;
