package id.go.pontianak.bangkom.desk.tracking;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Oversight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose cases somebody lists: of those whom he looks after, of the people he supervises, and his own. */
@Service
@Transactional(readOnly = true)
public class TrackingScopes {

    private final Oversight oversight;

    TrackingScopes(Oversight oversight) {
        this.oversight = oversight;
    }

    public TrackingScope of(Actor actor) {
        Oversight.Reach reach = oversight.of(actor.person());
        return new TrackingScope(actor.person(), reach.city(), reach.units(), oversight.officesOf(actor.person()));
    }
}
