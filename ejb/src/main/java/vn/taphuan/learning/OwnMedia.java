package vn.taphuan.learning;

/** The file of an item and its captions, each by its hash; null where there is none. */
record OwnMedia(String fileName, String sha256, Long size, String captionsSha256, Long captionsSize) {
    MediaFile file() {
        return sha256 == null ? null : new MediaFile(fileName, sha256, size);
    }

    MediaFile captions() {
        return captionsSha256 == null ? null : new MediaFile(MediaFile.CAPTIONS, captionsSha256, captionsSize);
    }
}
