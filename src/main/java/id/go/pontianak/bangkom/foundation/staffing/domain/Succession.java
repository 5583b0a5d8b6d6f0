package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.time.LocalDate;
import java.util.List;

/** Somebody is appointed to an office that others hold: whether that may be, and whose time it ends. */
final class Succession {

    private final Holding appointed;
    private final List<Holding> overlapping;
    private final List<Holding> others;

    Succession(Holding appointed, List<Holding> others) {
        this.appointed = appointed;
        this.others = others;
        this.overlapping = others.stream()
                .filter(other -> other.standsIn() == appointed.standsIn())
                .filter(other -> other.period().overlaps(appointed.period()))
                .toList();
    }

    Holding appointed() {
        return appointed;
    }

    void requirePossible() {
        if (appointed.standsIn()) {
            requireSomebodyToStandInFor();
        }
        overlapping.forEach(this::requireEarlier);
        overlapping.forEach(this::requireVacancyForActing);
    }

    /** The predecessors as they will be, each until the day before. */
    List<Holding> ended() {
        LocalDate lastDay = appointed.from().minusDays(1);
        return overlapping.stream().map(other -> other.until(lastDay)).toList();
    }

    private void requireEarlier(Holding other) {
        if (!other.from().isBefore(appointed.from())) {
            throw RuleViolated.at("from", "directory.holder.conflict", other.name(), Days.written(other.from()));
        }
    }

    /** A Plt is for a vacancy, a Plh for an absence. On the day of a hand-over the office is vacant enough. */
    private void requireVacancyForActing(Holding other) {
        boolean handOver = appointed.from().equals(other.to());
        if (appointed.capacity().equals("PLT") && other.capacity().equals("D") && !handOver) {
            throw RuleViolated.at("capacity", "directory.holder.notVacant", other.name());
        }
    }

    private void requireSomebodyToStandInFor() {
        List<Holding> absent = others.stream()
                .filter(other -> !other.standsIn() && other.period().overlaps(appointed.period()))
                .toList();
        if (absent.isEmpty()) {
            throw RuleViolated.at("capacity", "directory.holder.nobodyAbsent");
        }
        if (absent.stream().anyMatch(other -> other.person().equals(appointed.person()))) {
            throw RuleViolated.at("person", "directory.holder.himself");
        }
    }
}
