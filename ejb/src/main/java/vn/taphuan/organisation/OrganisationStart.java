package vn.taphuan.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Sees to it that there is a province for the first role to be given over. */
@Singleton
@Startup
@DependsOn("Schema")
public class OrganisationStart {
    @Inject
    Units units;

    @Inject
    UnitRegister register;

    @PostConstruct
    void foundProvince() {
        if (units.count() == 0)
            register.found(new Unit(
                    Units.PROVINCE,
                    "Ủy ban nhân dân tỉnh Lai Châu",
                    UnitKind.PEOPLES_COMMITTEE,
                    UnitLevel.PROVINCE,
                    null,
                    LocalDate.of(2004, 1, 1),
                    null));
    }
}
