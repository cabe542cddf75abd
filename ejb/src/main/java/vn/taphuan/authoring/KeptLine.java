package vn.taphuan.authoring;

/**
 * A file that was sent to an author's library, as it stands there.
 *
 * @param known whether it stood there already, perhaps under another name
 */
public record KeptLine(LibraryLine line, boolean known) {}
