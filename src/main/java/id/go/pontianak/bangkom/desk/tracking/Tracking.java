package id.go.pontianak.bangkom.desk.tracking;

import id.go.pontianak.bangkom.desk.tracking.domain.TrackingRebuild;
import org.springframework.stereotype.Service;

/** Tracking as other modules need it. */
@Service
public class Tracking {

    private final TrackingRebuild rebuild;

    Tracking(TrackingRebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** Writes the rows of all cases anew and counts them. */
    public TrackingRebuild.Rebuilt rebuild() {
        return rebuild.run();
    }
}
