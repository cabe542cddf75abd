-- Who may be named as a trainer: a job's holders on a day.
create index role_grant_by_role on role_grant (role, valid_from);

-- The last class somebody opened.
create index offering_by_opener on offering (opened_by, opened_at);

-- No query reads them: names are searched in the middle, which no index serves, and decisions by issuer and number.
drop index official_by_full_name on official;
drop index decision_by_day on decision;
