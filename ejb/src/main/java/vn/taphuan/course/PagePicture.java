package vn.taphuan.course;

import java.util.List;

/**
 * A picture of a page.
 *
 * @param width in pixels, as it is shown; 0 when nobody can tell, or not yet
 * @param weight in bytes on the wire; 0 when not known yet
 * @param smaller the narrowest first; empty when it is shown as it is
 */
public record PagePicture(String name, int width, int height, long weight, List<SmallPicture> smaller) {}
