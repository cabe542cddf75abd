package vn.taphuan.authoring;

import java.util.List;
import java.util.Map;

/**
 * What came out of a Word file.
 *
 * @param titles of the pages, in order
 * @param words in all of them
 * @param pictures how many
 * @param findings key of a sentence about what should be looked at → how many there are
 */
public record TakenWord(List<String> titles, int words, int pictures, Map<String, Integer> findings) {}
