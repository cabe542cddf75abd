package vn.taphuan.rendition;

public enum OriginalKind {
    /** Given by its {@link PictureSource}. */
    PICTURE,
    /** Lies in the content store. */
    FILM
}
