package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.ImportReading;
import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.TableForm;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.lifecycle.examination.domain.Paper;
import id.go.pontianak.bangkom.lifecycle.examination.domain.PaperRows;
import id.go.pontianak.bangkom.lifecycle.examination.domain.ScoreRows;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scores of tests that were sat on paper, pasted as {@code nip;pra;pasca}, under a heading also with {@code remedial}. One fault leaves all of them out, and all faults are said at once.
 * Whoever sat the test itself keeps the score that was measured. Who may is checked by whoever calls.
 */
@Service
@Transactional
public class PaperScores {

    private static final String NUMBER = "nip";
    private static final String REMEDIAL = "remedial";
    private static final Map<String, TestKind> KINDS =
            Map.of("pra", TestKind.PRE, "pasca", TestKind.POST, REMEDIAL, TestKind.REMEDIAL);
    private static final TableForm FORM =
            new TableForm("Nilai", List.of(NUMBER, "pra", "pasca"), List.of(REMEDIAL), Map.of());
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** How many scores were recorded, or why none was. */
    public record Outcome(int recorded, List<Fault> faults) {}

    private record Entered(Paper paper, PersonId person, BigDecimal score) {}

    private final Directory directory;
    private final PaperRows papers;
    private final ScoreRows scores;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PaperScores(
            Directory directory, PaperRows papers, ScoreRows scores, Clock clock, ApplicationEventPublisher events) {
        this.directory = directory;
        this.papers = papers;
        this.scores = scores;
        this.clock = clock;
        this.events = events;
    }

    public Outcome record(String group, String pasted, PersonId by) {
        List<Fault> faults = new ArrayList<>();
        List<Entered> entered = new ArrayList<>();
        Map<PersonId, Integer> known = new HashMap<>();
        ImportReading reading = new ImportReading(faults, (form, line) -> read(group, line, known, entered));
        try {
            reading.pasted(pasted, FORM);
        } catch (UnreadableSpreadsheet tooMany) {
            faults.add(Fault.error("", 1, "", -1, "tooManyLines"));
        }
        if (entered.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.error("", 1, "", -1, "nothing"));
        }
        if (!faults.isEmpty()) {
            return new Outcome(0, faults);
        }
        entered.forEach(one -> keep(one, by));
        return new Outcome(entered.size(), List.of());
    }

    private void keep(Entered one, PersonId by) {
        Paper paper = one.paper();
        BigDecimal passing = BigDecimal.valueOf(paper.passing());
        BigDecimal score = paper.kind() == TestKind.REMEDIAL ? one.score().min(passing) : one.score();
        scores.record(paper.id(), one.person(), score, by, clock.instant());
        boolean passed = score.compareTo(passing) >= 0;
        events.publishEvent(new AttemptFinished(paper.group(), paper.kind(), one.person(), score, passed));
    }

    private void read(String group, Line line, Map<PersonId, Integer> known, List<Entered> entered) {
        if (!line.whole()) {
            line.error("", "cells", line.expected(), line.cells());
            return;
        }
        EmployeeNumber number = line.employeeNumber(NUMBER);
        Optional<Person> person = number == null ? Optional.empty() : directory.findByNumber(number.value());
        if (number != null && person.isEmpty()) {
            line.error(NUMBER, "unknownPerson", number.value());
        }
        person.map(Person::id).ifPresent(id -> {
            Integer before = known.putIfAbsent(id, line.number());
            if (before != null) {
                line.error(NUMBER, "test.twice", before);
            }
        });
        for (String column : List.of("pra", "pasca", REMEDIAL)) {
            BigDecimal score = line.has(column) ? score(line, column) : null;
            if (score != null && person.isPresent()) {
                paper(group, line, column, person.get().id())
                        .ifPresent(paper ->
                                entered.add(new Entered(paper, person.get().id(), score)));
            }
        }
    }

    private Optional<Paper> paper(String group, Line line, String column, PersonId person) {
        Optional<Paper> paper = papers.find(group, KINDS.getOrDefault(column, TestKind.PRE));
        if (paper.isEmpty()) {
            line.error(column, "test.none");
        } else if (!papers.invited(paper.get().id(), person)) {
            line.error(NUMBER, "test.notInvited");
            return Optional.empty();
        } else if (papers.attempted(paper.get().id(), person)) {
            line.error(column, "test.sat");
            return Optional.empty();
        }
        return paper;
    }

    private static @Nullable BigDecimal score(Line line, String column) {
        String text = line.cell(column).text().strip().replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
            BigDecimal score = new BigDecimal(text);
            if (score.compareTo(MOST) <= 0) {
                return score;
            }
        }
        line.error(column, "test.score", text);
        return null;
    }
}
