package id.go.pontianak.bangkom.desk.tracking;

import id.go.pontianak.bangkom.desk.tracking.domain.Bottlenecks;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseListing;
import id.go.pontianak.bangkom.desk.tracking.domain.TrackingRebuild;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tracking as other modules need it. */
@Service
public class Tracking {

    /** How long a step usually takes. */
    public record UsualTime(int days, int decided) {}

    private final TrackingRebuild rebuild;
    private final CaseListing listing;
    private final Bottlenecks bottlenecks;

    Tracking(TrackingRebuild rebuild, CaseListing listing, Bottlenecks bottlenecks) {
        this.rebuild = rebuild;
        this.listing = listing;
        this.bottlenecks = bottlenecks;
    }

    /** Where one case stands, whoever asks: whether he may see it is the caller's question. */
    public Optional<CaseRow> find(CaseNumber number) {
        return listing.find(number);
    }

    /** Median working days of steps of this title in the whole city lately, and how many were decided. */
    public Optional<UsualTime> usualTime(PersonId reader, String title) {
        return bottlenecks.usual(reader, title).map(step -> new UsualTime(step.days(), step.decided()));
    }

    /** Writes the rows of all cases anew and counts them. */
    public TrackingRebuild.Rebuilt rebuild() {
        return rebuild.run();
    }
}
