package id.go.pontianak.bangkom.lifecycle.attainment.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.attainment.LevelDecisions;
import id.go.pontianak.bangkom.lifecycle.attainment.LevelTeam;
import id.go.pontianak.bangkom.lifecycle.attainment.LevelTeam.Waiting;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.Competency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what a superior sees of the levels that a training proposes for his people; each of them leaves an event. */
@Component
class LevelPages {

    /** {@code words} say what the proposed level means. */
    record Line(Waiting waiting, Competency competency, String words) {}

    record Someone(Person person, List<Line> lines) {}

    /** What was entered about a proposal and refused. */
    record Entered(UUID id, String level, String reason, RuleViolated refusal) {

        public boolean about(UUID one) {
            return one.equals(id);
        }

        public boolean faulty(UUID one, String field) {
            return about(one) && field.equals(refusal.field());
        }
    }

    record Page(Batch batch, List<Someone> people) {

        /** Of all of them he decided before, and is asked whether they still hold. */
        public boolean again() {
            return people.stream()
                    .flatMap(one -> one.lines().stream())
                    .allMatch(line -> line.waiting().proposal().again());
        }

        public long waiting() {
            return people.stream().mapToLong(one -> one.lines().size()).sum();
        }
    }

    private final LevelTeam team;
    private final LevelDecisions decisions;
    private final Batches batches;
    private final Competencies competencies;
    private final AccessEvents accessEvents;

    LevelPages(
            LevelTeam team,
            LevelDecisions decisions,
            Batches batches,
            Competencies competencies,
            AccessEvents accessEvents) {
        this.team = team;
        this.decisions = decisions;
        this.batches = batches;
        this.competencies = competencies;
        this.accessEvents = accessEvents;
    }

    /** For whoever decides about somebody, or has; nobody else finds it. */
    Page page(String batch, PersonId reader) {
        List<Waiting> waiting = team.of(batch, reader);
        if (waiting.isEmpty() && !decisions.hasDecided(batch, reader)) {
            throw new NotFound();
        }
        Map<Person, List<Line>> people = new LinkedHashMap<>();
        Map<String, Competency> known = competencies.byCode();
        Map<String, List<Competency.Level>> levels = competencies.levels();
        waiting.forEach(one -> people.computeIfAbsent(one.person(), person -> new ArrayList<>())
                .add(line(one, known, levels)));
        accessEvents.openedAll(
                people.keySet().stream()
                        .collect(Collectors.toMap(
                                Person::id, one -> Objects.requireNonNullElse(one.number(), one.name()))),
                AccessEvents.COMPETENCY);
        return new Page(
                batches.batch(batch),
                people.entrySet().stream()
                        .map(one -> new Someone(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Line line(Waiting one, Map<String, Competency> known, Map<String, List<Competency.Level>> levels) {
        String code = one.proposal().competency();
        return new Line(
                one,
                Objects.requireNonNull(known.get(code)),
                levels.getOrDefault(code, List.of()).stream()
                        .filter(level -> level.level() == one.proposal().level())
                        .map(Competency.Level::words)
                        .findFirst()
                        .orElse(""));
    }
}
