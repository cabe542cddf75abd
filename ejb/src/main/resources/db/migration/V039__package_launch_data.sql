-- What the manifest sets in the data of an item before it begins; nothing for packages that came before.
alter table package_item add column told longtext null;
