package id.go.pontianak.bangkom.desk.tracking;

import id.go.pontianak.bangkom.desk.tracking.domain.CaseListing;
import id.go.pontianak.bangkom.desk.tracking.domain.TrackingRebuild;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tracking as other modules need it. */
@Service
public class Tracking {

    private final TrackingRebuild rebuild;
    private final CaseListing listing;

    Tracking(TrackingRebuild rebuild, CaseListing listing) {
        this.rebuild = rebuild;
        this.listing = listing;
    }

    /** Where one case stands, whoever asks: whether he may see it is the caller's question. */
    public Optional<CaseRow> find(CaseNumber number) {
        return listing.find(number);
    }

    /** Writes the rows of all cases anew and counts them. */
    public TrackingRebuild.Rebuilt rebuild() {
        return rebuild.run();
    }
}
