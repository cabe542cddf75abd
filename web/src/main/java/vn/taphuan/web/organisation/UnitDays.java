package vn.taphuan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.taphuan.web.shared.Says;
import vn.taphuan.web.shared.Show;

/** The days of a unit or of a name, in words. */
@RequestScoped
public class UnitDays {
    @Inject
    Says says;

    @Inject
    Show show;

    /** From the first day on, and to the last unless that is null. */
    public String between(LocalDate first, LocalDate last) {
        return last == null
                ? says.text("organisation.since", show.date(first))
                : says.text("organisation.fromTo", show.date(first), show.date(last));
    }
}
