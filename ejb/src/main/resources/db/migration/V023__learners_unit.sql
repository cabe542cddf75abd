-- A learner's job stayed with the unit the account was opened in. Who administers the accounts of a unit is decided by
-- it, so it now follows the main post; "ignore" passes over a job the account holds in that unit already.
update ignore role_grant g
  join official o on o.account_id = g.account_id
  join posting p on p.official_id = o.id and p.kind = 'MAIN'
    and p.valid_from <= current_date and (p.valid_to is null or p.valid_to >= current_date)
set g.unit_id = p.unit_id
where g.role = 'LEARNER' and g.unit_id <> p.unit_id;
