package id.go.pontianak.bangkom.lifecycle.scorm;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.courseware.AuthorRights;
import id.go.pontianak.bangkom.lifecycle.learning.Enrolments;
import id.go.pontianak.bangkom.lifecycle.scorm.domain.LaunchRows;
import id.go.pontianak.bangkom.lifecycle.scorm.domain.PackageRows;
import id.go.pontianak.bangkom.lifecycle.scorm.domain.ReportRows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Packages as learners play them. Whoever has the course has its packages; a report is taken for the person who is signed in and the package
 * whose page he has, whatever the package claims.
 */
@Service
@Transactional
public class Playing {

    private static final Set<String> STATUSES =
            Set.of("passed", "completed", "failed", "incomplete", "browsed", "not attempted");
    private static final int LONGEST_LOCATION = 255;
    private static final int LONGEST_SUSPEND = 4096;
    private static final int MOST_SECONDS = 3_600_000;

    private final PackageRows packages;
    private final LaunchRows launches;
    private final ReportRows reports;
    private final Enrolments enrolments;
    private final AuthorRights authors;

    Playing(
            PackageRows packages,
            LaunchRows launches,
            ReportRows reports,
            Enrolments enrolments,
            AuthorRights authors) {
        this.packages = packages;
        this.launches = launches;
        this.reports = reports;
        this.enrolments = enrolments;
        this.authors = authors;
    }

    /** Those a learner of this course may play. */
    @Transactional(readOnly = true)
    public List<ScormPackage> list(PersonId person, String programme) {
        return mayPlay(person, programme)
                ? packages.list(programme).stream()
                        .filter(one -> !one.withdrawn())
                        .toList()
                : List.of();
    }

    @Transactional(readOnly = true)
    public ScormPackage find(PersonId person, UUID id) {
        return packages.find(id)
                .filter(one -> !one.withdrawn() && mayPlay(person, one.programme()))
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Report report(PersonId person, UUID id) {
        return reports.find(person, find(person, id).id()).orElse(Report.NONE);
    }

    /** A capability to read the files of this package alone. */
    public String launch(PersonId person, UUID id) {
        return launches.open(find(person, id).id());
    }

    /** Refused is whatever SCORM 1.2 does not know, and what is older than the report that is kept; false then. */
    public boolean save(PersonId person, UUID id, Report report) {
        ScormPackage found = find(person, id);
        BigDecimal score = report.score();
        boolean known = STATUSES.contains(report.status())
                && (score == null || score.signum() >= 0 && score.compareTo(BigDecimal.valueOf(100)) <= 0)
                && report.location().length() <= LONGEST_LOCATION
                && report.suspend().length() <= LONGEST_SUSPEND
                && report.seconds() >= 0
                && report.seconds() <= MOST_SECONDS
                && report.number() > 0;
        return known && reports.save(person, found.id(), report);
    }

    /** A file of the package to which the capability belongs. */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(String token, String path) {
        return launches.find(token).flatMap(id -> packages.file(id, path));
    }

    /** With what the package of this capability begins; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<ScormPackage> launched(String token) {
        return launches.find(token).flatMap(packages::find);
    }

    private boolean mayPlay(PersonId person, String programme) {
        return enrolments.find(person, programme).isPresent() || authors.mayWrite(person, programme);
    }
}
