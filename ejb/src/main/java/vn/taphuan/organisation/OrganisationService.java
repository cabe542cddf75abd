package vn.taphuan.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The units of the province, as lists offer them. */
@Stateless
public class OrganisationService {
    @Inject
    Units units;

    /** Every unit there is or was, by code. */
    @RolesAllowed("organisation.read")
    public List<UnitChoice> units() {
        return units.choices();
    }
}
