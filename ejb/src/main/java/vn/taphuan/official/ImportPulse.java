package vn.taphuan.official;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Sees to it that no import stands still because its server stopped. */
@Singleton
public class ImportPulse {
    @Inject
    ImportWork work;

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    public void beat() {
        work.takeUp();
    }
}
