package vn.taphuan.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** What every feature may have injected. */
@Dependent
class Resources {
    /** Instants are UTC whatever the zone; the zone says which day it is in the province. */
    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** What a column keeps: a moment is the same before it is stored and after. */
    private static final Duration FINEST = Duration.ofNanos(1_000);

    @Produces
    @PersistenceContext(unitName = "taphuan")
    EntityManager entityManager;

    @Produces
    @Dependent
    Clock clock() {
        return Clock.tick(Clock.system(PROVINCE), FINEST);
    }
}
