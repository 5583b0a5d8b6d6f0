package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.demo.year.Training.Story;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.OfficeHolders;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.eligibility.Grades;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the people of the year: employees of one perangkat daerah who hold no office, are proposed for nothing yet, took part in nothing and have the grade their
 * programme asks for.
 */
@Component
@Profile({"demo", "year"})
class YearCasting {

    /** After the first nearly everybody knows more, after the second it cannot be said. */
    private static final Story TAUGHT = new Story(
            "MP-01",
            "M.4",
            4,
            List.of(50, 45, 55, 40, 60, 52, 48),
            List.of(78, 75, 85, 72, 90, 80, 65),
            "CONTINUE_WITH_IMPROVEMENT",
            false);

    private static final Story NOT_TAUGHT = new Story(
            "TIK-01",
            "M.5",
            3,
            List.of(60, 70, 65, 75, 55, 50, 70),
            List.of(65, 72, 60, 80, 70, 45, 75),
            "ADJUST_METHOD",
            true);

    private static final int EACH = 7;

    private record Candidate(PersonId person, int grade) {}

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final Authority authority;
    private final OfficeHolders officials;
    private final BusinessClock clock;

    YearCasting(
            JdbcClient jdbc, Programmes programmes, Authority authority, OfficeHolders officials, BusinessClock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.authority = authority;
        this.officials = officials;
        this.clock = clock;
    }

    Year of(String agency) {
        List<Candidate> candidates = candidates(agency);
        List<Training> trainings = Stream.of(TAUGHT, NOT_TAUGHT)
                .map(story -> new Training(story, take(candidates, story.programme(), agency)))
                .toList();
        PersonId analyst =
                authority.resolve(Role.hrAnalyst(), ConflictScope.NONE).get(0);
        return new Year(clock.today().getYear() + 1, analyst, agency, trainings);
    }

    /** The first who have the grade that the programme asks for; they are taken out of the list. */
    private List<PersonId> take(List<Candidate> candidates, String programme, String agency) {
        Integer least = programmes.versions(programme).get(0).terms().minimumGrade();
        List<Candidate> taken = candidates.stream()
                .filter(one -> least == null || one.grade() >= least)
                .limit(EACH)
                .toList();
        if (taken.size() < EACH) {
            throw new IllegalStateException(agency + " has too few people for a year of " + programme);
        }
        candidates.removeAll(taken);
        return taken.stream().map(Candidate::person).toList();
    }

    private List<Candidate> candidates(String agency) {
        return new ArrayList<>(jdbc.sql("""
                        SELECT p.id, p.grade FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code
                        WHERE u.government_unit = ? AND p.status = 'PNS' AND p.performance IN ('Baik', 'Sangat Baik')
                            AND p.tier IN ('PELAKSANA', 'FUNGSIONAL')
                            AND p.email IS NOT NULL AND p.number IS NOT NULL AND p.supervisor_office IS NOT NULL
                            AND p.id <> ALL (?)
                            AND NOT EXISTS (SELECT FROM nomination n WHERE n.person = p.id)
                            AND NOT EXISTS (SELECT FROM participant_participant t WHERE t.person = p.id)
                            AND NOT EXISTS (SELECT FROM ledger_credit c WHERE c.person = p.id AND c.programme IN ('MP-01', 'TIK-01'))
                            AND NOT EXISTS (SELECT FROM needs_assessment a WHERE a.person = p.id AND a.state <> 'OPEN')
                        ORDER BY p.birth_date DESC, p.number
                        """)
                .param(agency)
                .param(officials.ever().stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, no) -> new Candidate(
                        PersonId.of(row.getString(1)), Objects.requireNonNullElse(Grades.idOf(row.getString(2)), 0)))
                .list());
    }
}
