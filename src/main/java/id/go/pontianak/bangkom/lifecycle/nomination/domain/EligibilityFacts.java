package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.workflow.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known about a person for one batch, and the thresholds of the day; what nobody has entered stays null. */
@Component
class EligibilityFacts {

    private static final Set<PositionTier> WITHOUT_OWN_RETIREMENT_AGE = Set.of(PositionTier.FUNGSIONAL);

    private final Catalogue catalogue;
    private final Directory directory;
    private final Ledger ledger;
    private final Seats seats;
    private final PersonnelFacts personnel;
    private final PendingNominations pending;
    private final Policies policies;
    private final BusinessClock clock;

    EligibilityFacts(
            Catalogue catalogue,
            Directory directory,
            Ledger ledger,
            Seats seats,
            PersonnelFacts personnel,
            PendingNominations pending,
            Policies policies,
            BusinessClock clock) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.ledger = ledger;
        this.seats = seats;
        this.personnel = personnel;
        this.pending = pending;
        this.policies = policies;
        this.clock = clock;
    }

    Map<String, @Nullable Object> of(Person nominee, Batch batch) {
        Programme programme = catalogue.programme(batch.programme());
        Map<String, @Nullable Object> facts = new HashMap<>();
        person(facts, nominee, batch);
        programme(facts, nominee, programme, batch);
        history(facts, nominee, programme, batch);
        unit(facts, nominee, batch);
        thresholds(facts, programme);
        facts.put("needFits", null);
        return facts;
    }

    private void person(Map<String, @Nullable Object> facts, Person nominee, Batch batch) {
        LocalDate starts = batch.period().from();
        facts.put("employment", nominee.status() == null ? null : String.valueOf(nominee.status()));
        facts.put("legalStatus", nominee.legalStatus());
        facts.put("performance", nominee.performance());
        facts.put("discipline", personnel.disciplineOf(nominee.id(), starts));
        facts.put(
                "absence",
                directory
                        .onLeave(nominee.id(), batch.period())
                        .map(absent -> absent ? "OVERLAPS" : "NONE")
                        .orElse(null));
        facts.put(
                "bookings",
                Math.toIntExact(seats.overlapping(nominee.id(), batch.period()).stream()
                        .filter(seat -> !seat.batch().equals(batch.number()))
                        .count()));
        facts.put("pendingOverlaps", pending.overlapping(nominee.id(), batch));
    }

    private void programme(Map<String, @Nullable Object> facts, Person nominee, Programme programme, Batch batch) {
        facts.put("programmeKind", RouteFacts.kindOf(programme).name());
        facts.put("tierFits", programme.tiers().isEmpty() || programme.tiers().contains(nominee.tier()));
        facts.put("gradeMargin", margin(Grades.idOf(nominee.grade()), programme.minimumGrade()));
        facts.put(
                "serviceMargin",
                margin(Service.yearsOf(nominee.number(), batch.period().from()), programme.minimumServiceYears()));
        facts.put(
                "educationMargin",
                margin(Education.levelOf(nominee.education()), personnel.minimumEducation(programme.code())));
        facts.put("monthsAfterTraining", monthsAfter(nominee, lastDay(batch)));
    }

    /** Zero or more where nothing is asked; null where the fact is missing. */
    private static @Nullable Integer margin(@Nullable Integer fact, @Nullable Integer minimum) {
        if (minimum == null) {
            return 0;
        }
        return fact == null ? null : fact - minimum;
    }

    private @Nullable Integer monthsAfter(Person nominee, LocalDate end) {
        LocalDate born = nominee.birthDate();
        if (born == null) {
            return null;
        }
        Integer own = personnel.retirementAgeOf(nominee.id(), end);
        int age = own != null ? own : Service.retirementAge(nominee.tier());
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(end, born.plusYears(age)));
        boolean unsure = own == null && WITHOUT_OWN_RETIREMENT_AGE.contains(nominee.tier());
        return unsure && months < policies.number("nomination.leadershipMonthsToRetirement", clock.today())
                ? null
                : months;
    }

    private void history(Map<String, @Nullable Object> facts, Person nominee, Programme programme, Batch batch) {
        boolean known = !ledger.historyOf(nominee.id()).isEmpty();
        @Nullable
        LocalDate same = ledger.lastCompleted(nominee.id(), programme.code()).orElse(null);
        facts.put("historyKnown", known);
        facts.put(
                "yearsSinceSame",
                same == null
                        ? null
                        : Math.toIntExact(
                                ChronoUnit.YEARS.between(same, batch.period().from())));
        facts.put("leadershipHeld", known ? same != null : null);
        int year = lastDay(batch).getYear();
        facts.put(
                "hoursAfter",
                ledger.hoursOf(nominee.id(), year).value()
                        + programme.learningHours().value());
        facts.put(
                "hoursThisYear",
                ledger.hoursOf(nominee.id(), clock.today().getYear()).value());
    }

    private void unit(Map<String, @Nullable Object> facts, Person nominee, Batch batch) {
        String unit = nominee.governmentUnit();
        int away = seats.countAway(unit, batch, nominee.id()) + pending.ofUnit(unit, batch, nominee.id()) + 1;
        long staff = directory.countStaff(unit);
        int percent = policies.number("nomination.awayPercent", clock.today());
        facts.put("awayCount", away);
        facts.put("allowedAway", Math.max(1, Math.toIntExact(staff * percent / 100)));
    }

    private void thresholds(Map<String, @Nullable Object> facts, Programme programme) {
        LocalDate today = clock.today();
        facts.put("repeatYears", policies.number("nomination.repeatYears", today));
        facts.put(
                "requiredMonths",
                policies.number(
                        programme.leadership()
                                ? "nomination.leadershipMonthsToRetirement"
                                : "nomination.monthsToRetirement",
                        today));
        facts.put("contractYearlyHours", policies.number("nomination.contractYearlyHours", today));
        facts.put("yearlyHours", policies.number("nomination.yearlyHours", today));
    }

    private static LocalDate lastDay(Batch batch) {
        LocalDate last = batch.period().to();
        return last == null ? batch.period().from() : last;
    }
}
