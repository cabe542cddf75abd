package vn.taphuan.courses;

/**
 * A film, a recording, a file, a link or a package.
 *
 * @param about what to look out for in it; may be empty
 * @param file name in {@code media/}; empty for a link
 * @param captions name of a WebVTT file in {@code media/}; empty without
 * @param url of a link, else empty
 * @param seconds how long it plays; 0 for all that does not
 * @param noSkip whether the first time nothing may be skipped
 * @param atLeast goes with the rule of completion: seconds, or percent 1–100; 0 where nothing does
 */
public record MaterialSource(
        MaterialKind kind,
        String id,
        String title,
        int minutes,
        String about,
        String file,
        String captions,
        String url,
        int seconds,
        boolean noSkip,
        Finish finish,
        int atLeast)
        implements ItemSource {

    /** The same under another id, with other files. */
    public MaterialSource with(String id, String file, String captions) {
        return new MaterialSource(
                kind, id, title, minutes, about, file, captions, url, seconds, noSkip, finish, atLeast);
    }
}
