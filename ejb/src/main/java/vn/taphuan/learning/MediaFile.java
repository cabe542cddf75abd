package vn.taphuan.learning;

import vn.taphuan.course.MediaTypes;

/**
 * A file of an item.
 *
 * @param sha256 where it lies in the content store
 * @param size in bytes
 */
public record MediaFile(String name, String sha256, long size) {
    static final String CAPTIONS = "captions.vtt";
    static final String SMALL = "small.mp4";

    public String mediaType() {
        return MediaTypes.of(name);
    }
}
