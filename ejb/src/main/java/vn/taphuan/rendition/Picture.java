package vn.taphuan.rendition;

import java.util.Map;

/**
 * What could be told of a picture, and made of it.
 *
 * @param width as it is shown, upright; 0 when nobody can tell
 * @param weight bytes on the wire
 * @param smaller WebP by width; empty when the picture is shown as it is
 */
record Picture(int width, int height, long weight, Map<Integer, byte[]> smaller) {}
