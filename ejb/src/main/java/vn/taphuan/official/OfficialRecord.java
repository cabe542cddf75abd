package vn.taphuan.official;

import java.util.List;

/**
 * An official's record, as HR and the person see it. Ethnic group is left out, as it serves statistics alone, but where
 * the person takes all of it away.
 */
public record OfficialRecord(
        Long id,
        String personalNumber,
        PersonDetails person,
        String username,
        Boolean mustChangePassword,
        List<PostingLine> postings) {}
