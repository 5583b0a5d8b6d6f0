package id.go.pontianak.bangkom.desk.report;

import id.go.pontianak.bangkom.desk.report.Report.Question;
import id.go.pontianak.bangkom.foundation.access.Oversight;
import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import id.go.pontianak.bangkom.foundation.kernel.DateBounds;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports there are, for whoever looks after the city or a perangkat daerah; unknown and forbidden are the same 404. */
@Service
@Transactional(readOnly = true)
public class Reports {

    /** A report as it was read: {@code asOf} is when, {@code running} that its figures are of a year that is not over. */
    public record Reading(Report report, Question question, List<ReportTable> tables, Instant asOf, boolean running) {}

    private final List<Report> reports;
    private final Oversight oversight;
    private final BusinessClock clock;

    Reports(List<Report> reports, Oversight oversight, BusinessClock clock) {
        this.reports =
                reports.stream().sorted(Comparator.comparing(Report::order)).toList();
        this.oversight = oversight;
        this.clock = clock;
    }

    /** Whether there is any for this person. */
    public boolean any(PersonId reader) {
        return !listFor(oversight.of(reader)).isEmpty();
    }

    /** 404 where there is none. */
    public List<Report> list(PersonId reader) {
        List<Report> open = listFor(oversight.of(reader));
        if (open.isEmpty()) {
            throw new NotFound();
        }
        return open;
    }

    /** {@code year} null is this year, {@code unit} empty all that the reader looks after. */
    public Reading read(PersonId reader, String key, @Nullable Integer year, String unit) {
        Reach reach = oversight.of(reader);
        Report report = listFor(reach).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!unit.isEmpty() && !(report.byUnit() && reach.contains(unit))) {
            throw new NotFound();
        }
        Question question = new Question(reach, year(year), unit);
        List<ReportTable> tables = report.read(question);
        boolean running = question.year() >= thisYear() && report.provisional(question, tables);
        return new Reading(report, question, tables, clock.instant(), running);
    }

    public int thisYear() {
        return clock.today().getYear();
    }

    /** This year for none and for one beyond all bounds. */
    public int year(@Nullable Integer wanted) {
        return wanted != null && DateBounds.FIRST.getYear() <= wanted && wanted <= thisYear() ? wanted : thisYear();
    }

    private List<Report> listFor(Reach reach) {
        return reports.stream().filter(report -> report.openTo(reach)).toList();
    }
}
