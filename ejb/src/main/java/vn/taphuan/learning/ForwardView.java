package vn.taphuan.learning;

import java.util.List;

/**
 * What it would change to let a class go on with the newest version of its course.
 *
 * @param from number of the version it learns now
 * @param to number of the newest; the same when there is nothing to move to
 * @param kept how many items count on, with all that was done in them
 * @param added titles of the items that are to do anew
 * @param gone titles of the items that count no more
 * @param learners who are in the class
 * @param noLonger how many of them have done all now and would have something to do again
 * @param newly how many would have done all
 */
public record ForwardView(
        int from, int to, int kept, List<String> added, List<String> gone, long learners, long noLonger, long newly) {
    public boolean possible() {
        return to > from;
    }
}
