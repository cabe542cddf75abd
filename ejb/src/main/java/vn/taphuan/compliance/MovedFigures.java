package vn.taphuan.compliance;

/**
 * People of one unit on a past day who went the same way since.
 *
 * @param next unit of their next main post; null if none
 * @param now unit of their main post today; null if none
 */
record MovedFigures(Long unit, Long next, Long now, Long people, Long completed) {
    /** People of a unit with a single heir, wherever they went. */
    MovedFigures(Long unit, Long people, Long completed) {
        this(unit, null, null, people, completed);
    }
}
