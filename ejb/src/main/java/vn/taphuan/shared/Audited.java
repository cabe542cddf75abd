package vn.taphuan.shared;

/**
 * Something happened that must be answerable for later. Fired as a CDI event inside the transaction that does it.
 *
 * @param action what was done, named like a permission, such as {@code official.import}
 * @param subject whom or what it was done to, as a person would look it up: a code, a user name, a number
 * @param detail counts, filters or reasons; may be null
 * @param actor user name of the one in whose name a job does it; null is the caller
 */
public record Audited(String action, String subject, String detail, String actor) {
    public Audited(String action, String subject, String detail) {
        this(action, subject, detail, null);
    }
}
