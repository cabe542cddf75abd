package vn.taphuan.content;

/**
 * Where a store keeps its files.
 *
 * @param address as who runs the server wrote it
 */
public record StorePlace(Kind kind, String address) {
    public enum Kind {
        FOLDER,
        BUCKET
    }
}
