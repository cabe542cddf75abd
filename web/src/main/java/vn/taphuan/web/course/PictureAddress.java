package vn.taphuan.web.course;

import vn.taphuan.course.SmallPicture;

/** Where the smaller ones of a picture lie. */
public final class PictureAddress {
    /** So many letters of its hash tell it from any other of the same width. */
    static final int HASH = 16;

    private PictureAddress() {}

    /** @param original address of the picture itself */
    public static String of(String original, SmallPicture small) {
        return original + '/' + small.width() + '-' + small.sha256().substring(0, HASH) + ".webp";
    }
}
