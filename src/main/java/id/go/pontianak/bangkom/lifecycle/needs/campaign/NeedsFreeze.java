package id.go.pontianak.bangkom.lifecycle.needs.campaign;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed;
import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.domain.LineRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedPriority;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedPriority.Facts;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedPriority.Limits;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import id.go.pontianak.bangkom.lifecycle.needs.domain.RecapRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the lines of a year: one for each competency of a perangkat daerah in which somebody lacks something, one for each other need. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NeedsFreeze {

    /** What the priority asks of a perangkat daerah, and the programmes that law asks of people. */
    private record About(LineRows.UnitFacts unit, Set<String> mandatory) {

        boolean mandates(@Nullable String programme) {
            return programme != null && mandatory.contains(programme);
        }
    }

    private final NeedsUnits units;
    private final RecapRows recaps;
    private final LineRows rows;
    private final NeedPriority priority;
    private final Policies policies;
    private final Catalogue catalogue;
    private final BusinessClock clock;

    NeedsFreeze(
            NeedsUnits units,
            RecapRows recaps,
            LineRows rows,
            NeedPriority priority,
            Policies policies,
            Catalogue catalogue,
            BusinessClock clock) {
        this.units = units;
        this.recaps = recaps;
        this.rows = rows;
        this.priority = priority;
        this.policies = policies;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** How many lines. */
    int freeze(int year) {
        int made = 0;
        for (UnitNeeds unit : units.list(year)) {
            made += (int)
                    lines(unit).peek(need -> rows.insert(need, unit.number())).count();
        }
        return made;
    }

    /** As they would be locked now. */
    Stream<Need> lines(UnitNeeds unit) {
        About about = new About(rows.facts(unit.unit()), mandatory());
        List<RecapLine> lines = recaps.lines(unit.number());
        Stream<Need> gaps = lines.stream().filter(line -> line.people() > 0).map(line -> ofGap(unit, line, about));
        Stream<Need> others =
                recaps.extras(unit.number()).stream().map(extra -> ofExtra(unit, extra, lineOf(extra, lines), about));
        return Stream.concat(gaps, others);
    }

    private Need ofGap(UnitNeeds unit, RecapLine line, About about) {
        RecapLine.Choice choice = line.choice();
        Facts facts = new Facts(
                about.mandates(choice.programme()),
                0,
                about.unit().core(),
                line.gapPercent(),
                line.peoplePercent(),
                about.unit().performancePercent());
        NeedPriority.Verdict its = priority.of(facts, limits());
        return new Need(
                UUID.randomUUID(),
                unit.year(),
                unit.unit(),
                Need.Source.COMPETENCY,
                line.code(),
                choice.topic(),
                choice.programme(),
                line.rated(),
                line.people(),
                line.gapSum(),
                Need.Weight.of(its.priority(), its.rule(), facts.score()).wished(choice.wish(), choice.remark()));
    }

    /** What ratings found of the competency that the need names. */
    private static Optional<RecapLine> lineOf(ExtraNeed extra, List<RecapLine> lines) {
        return lines.stream()
                .filter(line -> line.people() > 0 && line.code().equals(extra.code()))
                .findFirst();
    }

    /** Weighs with the gap of the competency it names; where it names none, by how many of all staff it is wanted for. */
    private Need ofExtra(UnitNeeds unit, ExtraNeed extra, Optional<RecapLine> line, About about) {
        int wanted = about.unit().people() == 0
                ? 0
                : Math.min(100, extra.people() * 100 / about.unit().people());
        Facts facts = new Facts(
                about.mandates(extra.programme()),
                extra.basis().weight(),
                about.unit().core(),
                line.map(RecapLine::gapPercent).orElse(0),
                line.map(RecapLine::peoplePercent).orElse(wanted),
                about.unit().performancePercent());
        NeedPriority.Verdict its = priority.of(facts, limits());
        return new Need(
                UUID.randomUUID(),
                unit.year(),
                unit.unit(),
                extra.source(),
                extra.code(),
                extra.topic(),
                extra.programme(),
                0,
                extra.people(),
                0,
                Need.Weight.of(its.priority(), its.rule(), facts.score()).citing(extra.citation()));
    }

    private Set<String> mandatory() {
        return catalogue.listProgrammes().stream()
                .filter(Programme::mandatory)
                .map(Programme::code)
                .collect(Collectors.toSet());
    }

    private Limits limits() {
        LocalDate today = clock.today();
        return new Limits(
                policies.number("needs.coreGapPercent", today),
                policies.number("needs.peoplePercent", today),
                policies.number("needs.performancePercent", today),
                policies.number("needs.performanceGapPercent", today));
    }
}
