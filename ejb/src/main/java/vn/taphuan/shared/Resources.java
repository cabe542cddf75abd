package vn.taphuan.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;

/** What every feature may have injected. */
@Dependent
class Resources {
    /** Instants are UTC whatever the zone; the zone says which day it is in the province. */
    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @PersistenceContext(unitName = "taphuan")
    EntityManager entityManager;

    @Produces
    @Dependent
    Clock clock() {
        return Clock.system(PROVINCE);
    }
}
