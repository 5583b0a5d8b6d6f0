package id.go.pontianak.bangkom.lifecycle.scorm;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.learning.ProgressViews;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.scorm.domain.PackageRows;
import id.go.pontianak.bangkom.lifecycle.scorm.domain.ReportRows;
import id.go.pontianak.bangkom.lifecycle.scorm.domain.ReportRows.Reported;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What packages of a course reported of the participants of a batch, for whoever looks after them and sees how far they are: a package's own
 * word, by which nothing is decided. Of one person and package there is one report, the latest, also where it was played before the batch.
 */
@Service
@Transactional(readOnly = true)
public class PackageReports {

    /** {@code score} 0 to 100, null where the package gave none. */
    public record Row(
            Participant participant,
            String title,
            String status,
            @Nullable BigDecimal score,
            int minutes,
            Instant saved) {}

    private static final int SECONDS = 60;

    private final ProgressViews views;
    private final PackageRows packages;
    private final ReportRows reports;

    PackageReports(ProgressViews views, PackageRows packages, ReportRows reports) {
        this.views = views;
        this.packages = packages;
        this.reports = reports;
    }

    /** Whether this person reads the reports of the batch: its programme has a package, and some participants are his business. */
    public boolean mayRead(Batch batch, PersonId reader) {
        return !packages.list(batch.programme()).isEmpty()
                && !views.of(batch, reader).isEmpty();
    }

    /** In the order of the roster; a participant without a report has no row. For others there is nothing here. */
    public List<Row> of(Batch batch, PersonId reader) {
        if (!mayRead(batch, reader)) {
            throw new NotFound();
        }
        Map<PersonId, List<Reported>> all =
                reports.ofProgramme(batch.programme()).stream().collect(Collectors.groupingBy(Reported::person));
        return views.of(batch, reader).stream()
                .map(ProgressViews.Row::participant)
                .flatMap(one ->
                        all.getOrDefault(one.person(), List.of()).stream().map(reported -> row(one, reported)))
                .toList();
    }

    private static Row row(Participant participant, Reported reported) {
        return new Row(
                participant,
                reported.title(),
                reported.status(),
                reported.score(),
                reported.seconds() / SECONDS,
                reported.saved());
    }
}
