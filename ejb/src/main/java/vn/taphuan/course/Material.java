package vn.taphuan.course;

/**
 * What stands behind an item that is neither a page nor a quiz.
 *
 * @param about what to look out for; may be empty
 * @param fileName null for a link
 * @param sha256 of the file in the content store; null for a link
 * @param size in bytes
 * @param captionsSha256 null without captions
 * @param url null for all but a link
 * @param lengthSeconds how long it plays; 0 for all that does not
 * @param noSkip whether the first time nothing may be skipped
 * @param learningPackage null for all but a package
 * @param smallSha256 of a smaller one of a film; null where there is none
 * @param smallSize in bytes
 */
public record Material(
        String about,
        String fileName,
        String sha256,
        Long size,
        String captionsSha256,
        Long captionsSize,
        String url,
        Integer lengthSeconds,
        Boolean noSkip,
        Long learningPackage,
        String smallSha256,
        Long smallSize) {}
