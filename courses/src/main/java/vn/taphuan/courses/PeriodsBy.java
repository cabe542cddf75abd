package vn.taphuan.courses;

/** How a course's periods are spent: lý thuyết, thực hành, trực tuyến. */
public record PeriodsBy(int theory, int practice, int online) {
    /** Of a course that does not say. */
    public static final PeriodsBy UNTOLD = new PeriodsBy(0, 0, 0);

    public boolean told() {
        return !equals(UNTOLD);
    }

    public int sum() {
        return theory + practice + online;
    }
}
