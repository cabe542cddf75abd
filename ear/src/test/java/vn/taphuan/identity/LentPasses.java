package vn.taphuan.identity;

import java.nio.file.Path;
import java.time.Clock;

/** Passes as a running server gives them, with the key that it drew into its own folder. */
public final class LentPasses {
    private LentPasses() {}

    public static Passes of(Path serverData) {
        var passes = new Passes();
        passes.keeper = new SecretKeeper();
        passes.keeper.keyFrom(System.getenv("TAPHUAN_KEY"), serverData);
        passes.clock = Clock.systemUTC();
        return passes;
    }
}
