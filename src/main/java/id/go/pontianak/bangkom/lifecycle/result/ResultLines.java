package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.TableForm;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Measured;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Recorded;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an organiser's list of results; an empty cell leaves what is recorded as it is. */
final class ResultLines {

    static final String NUMBER = "nip";
    static final String ATTENDANCE = "kehadiran";
    static final String PRE = "pra";
    static final String POST = "pasca";
    static final String OUTCOME = "hasil";
    static final String CERTIFICATE = "nomor_sertifikat";
    static final String NOTE = "catatan";

    static final TableForm FORM = new TableForm(
            "Hasil",
            List.of(NUMBER),
            List.of(ATTENDANCE, PRE, POST, OUTCOME, CERTIFICATE, NOTE),
            Map.of("Nilai Pretest", PRE, "Nilai Posttest", POST, "Nilai", POST, "No Sertifikat", CERTIFICATE));

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** As organisers write them, by their letters alone. */
    private static final Map<String, ResultOutcome> WORDS = Map.of(
            "lulus", ResultOutcome.PASSED,
            "lulusdengancatatan", ResultOutcome.PASSED_WITH_REMARK,
            "remedial", ResultOutcome.REMEDIAL,
            "tidaklulus", ResultOutcome.FAILED,
            "gugur", ResultOutcome.DROPPED,
            "batal", ResultOutcome.VOID);

    private final Directory directory;
    private final Map<PersonId, ParticipantResult> known;
    private final Map<PersonId, Line> lines = new LinkedHashMap<>();
    private final Map<PersonId, ResultChange> changes = new HashMap<>();

    ResultLines(Directory directory, Map<PersonId, ParticipantResult> known) {
        this.directory = directory;
        this.known = known;
    }

    Map<PersonId, ResultChange> changes() {
        return changes;
    }

    Line line(PersonId person) {
        return Objects.requireNonNull(lines.get(person));
    }

    void read(Line line) {
        EmployeeNumber number = line.employeeNumber(NUMBER);
        if (number == null) {
            return;
        }
        Optional<Person> person = directory.findByNumber(number.value());
        if (person.isEmpty()) {
            line.error(NUMBER, "unknownPerson", number.value());
            return;
        }
        PersonId id = person.get().id();
        ParticipantResult before = known.get(id);
        Line earlier = lines.putIfAbsent(id, line);
        if (before == null) {
            line.error(NUMBER, "result.notParticipant", person.get().name());
        } else if (earlier != null) {
            line.error(NUMBER, "result.twice", earlier.seenFrom(line));
        } else {
            changes.put(id, change(line, before));
        }
    }

    private static ResultChange change(Line line, ParticipantResult before) {
        Measured measured = before.measured();
        Recorded recorded = before.recorded();
        BigDecimal attendance = figure(line, ATTENDANCE, "result.percent");
        return new ResultChange(
                or(outcome(line), recorded.outcome()),
                new Measured(
                        attendance == null ? measured.attendance() : Integer.valueOf(attendance.intValue()),
                        or(figure(line, PRE, "result.score"), measured.pre()),
                        or(figure(line, POST, "result.score"), measured.post())),
                or(line.remark(CERTIFICATE), recorded.certificate()),
                or(line.remark(NOTE), recorded.note()));
    }

    private static @Nullable ResultOutcome outcome(Line line) {
        String text = line.remark(OUTCOME);
        if (text == null) {
            return null;
        }
        ResultOutcome outcome = WORDS.get(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
        if (outcome == null) {
            line.error(OUTCOME, "result.outcome", text);
        }
        return outcome;
    }

    /** From 0 to 100, with two digits behind the comma at most. */
    private static @Nullable BigDecimal figure(Line line, String column, String fault) {
        String text = line.cell(column).text().strip().replace(',', '.').replace("%", "");
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
            BigDecimal figure = new BigDecimal(text);
            if (figure.compareTo(MOST) <= 0) {
                return figure;
            }
        }
        line.error(column, fault, text);
        return null;
    }

    private static <T> @Nullable T or(@Nullable T entered, @Nullable T before) {
        return entered == null ? before : entered;
    }
}
