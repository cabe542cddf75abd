-- What people are searched by: name without marks and number, in one text that is compared byte by byte.
alter table official
  add column search_text varchar(220) character set ascii collate ascii_bin as (
    concat(
      convert(
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
          lower(concat(family_name, ' ', given_name)),
          '[àáảãạăằắẳẵặâầấẩẫậ]', 'a'), '[èéẻẽẹêềếểễệ]', 'e'), '[ìíỉĩị]', 'i'), '[òóỏõọôồốổỗộơờớởỡợ]', 'o'),
          '[ùúủũụưừứửữự]', 'u'), '[ỳýỷỹỵ]', 'y'), 'đ', 'd')
        using ascii),
      ' ', personal_number)) stored,
  add index official_by_search (search_text);
