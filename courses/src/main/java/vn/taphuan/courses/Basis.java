package vn.taphuan.courses;

/**
 * A legal document that a text stands on.
 *
 * @param validity in words, such as "giai đoạn 2016–2020"
 */
public record Basis(String text, Status status, String validity) {

    /** Whether the document still applies. */
    public enum Status {
        CURRENT,
        PAST
    }
}
