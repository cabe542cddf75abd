package vn.taphuan.authoring;

import java.util.List;
import java.util.Map;

/**
 * What a Word file says, as pages and pictures of a course.
 *
 * @param pictures by the names the pages show them by
 * @param findings key of a sentence → how many there are
 */
record WordText(List<Page> pages, Map<String, byte[]> pictures, Map<String, Integer> findings) {
    /** @param body Markdown */
    record Page(String title, String body) {}
}
