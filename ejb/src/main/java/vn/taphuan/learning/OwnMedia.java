package vn.taphuan.learning;

/** The file of an item, its captions and the smaller one of a film, each by its hash; null where there is none. */
record OwnMedia(
        String fileName,
        String sha256,
        Long size,
        String captionsSha256,
        Long captionsSize,
        String smallSha256,
        Long smallSize) {
    MediaFile file() {
        return sha256 == null ? null : new MediaFile(fileName, sha256, size);
    }

    MediaFile small() {
        return smallSha256 == null ? null : new MediaFile(MediaFile.SMALL, smallSha256, smallSize);
    }

    MediaFile captions() {
        return captionsSha256 == null ? null : new MediaFile(MediaFile.CAPTIONS, captionsSha256, captionsSize);
    }
}
