package vn.taphuan.authoring;

import java.time.Instant;

/**
 * One line of an author's library.
 *
 * @param size in bytes
 * @param uses how many drafts and published versions use it, whoever wrote them
 */
public record LibraryLine(Long id, LibraryKind kind, String name, Long size, Instant keptAt, Long uses) {}
