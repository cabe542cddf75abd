-- What a course says of itself that the product acts on. Courses that were published before are told from their files
-- what comes first; of the others nothing was said, which is what null says.
alter table course_version
  add column prerequisites varchar(1000) character set utf8mb4 collate utf8mb4_bin null,
  add column theory_periods int null,
  add column practice_periods int null,
  add column online_periods int null,
  add column valid_months int null;

-- Why somebody may learn before having completed what comes first; null for all others.
alter table enrolment
  add column exception_reason varchar(500) null;

-- The last day on which it counts; null counts for life. Figures read it from the index alone.
alter table completion
  add column valid_until date null,
  drop index completion_by_course,
  add index completion_by_course (course_id, official_id, counts_from, valid_until);
