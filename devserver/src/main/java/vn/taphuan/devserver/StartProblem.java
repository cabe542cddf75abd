package vn.taphuan.devserver;

/** Why the system cannot start, as one sentence in Vietnamese and one in English that name the cause and the setting. */
public class StartProblem extends RuntimeException {
    public StartProblem(String vietnamese, String english) {
        super(vietnamese + System.lineSeparator() + english);
    }
}
