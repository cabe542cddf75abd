-- Who has looked at one person's record.
create index audit_by_subject on audit_entry (subject, happened_at);
