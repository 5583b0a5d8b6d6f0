package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeKind;
import id.go.pontianak.bangkom.lifecycle.eligibility.Grades;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningTargets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the programme asks, and how far the nominee lies from it; and the thresholds of the day. */
@Component
class ProgrammeFacts implements FactSource {

    private static final String ORIENTATION = "ORI-PPPK";

    /** Structural tiers from below; a functional post is compared as one without a tier of its own. */
    private static final Map<PositionTier, Integer> RANKS = Map.of(
            PositionTier.PELAKSANA, 0,
            PositionTier.FUNGSIONAL, 0,
            PositionTier.PENGAWAS, 1,
            PositionTier.ADMINISTRATOR, 2,
            PositionTier.JPT_PRATAMA, 3,
            PositionTier.KEPALA_DAERAH, 4);

    private final PersonnelFacts personnel;
    private final Policies policies;
    private final LearningTargets targets;
    private final BusinessClock clock;

    ProgrammeFacts(PersonnelFacts personnel, Policies policies, LearningTargets targets, BusinessClock clock) {
        this.personnel = personnel;
        this.policies = policies;
        this.targets = targets;
        this.clock = clock;
    }

    @Override
    public Found find(Collection<Person> nominees, Batch batch, Programme programme) {
        LocalDate starts = batch.period().from();
        @Nullable Integer schooling = personnel.minimumEducation(programme.code());
        int repeatYears = setting("nomination.repeatYears");
        int contractYearlyHours = targets.contractCap(clock.today());
        int yearlyHours = targets.yearlyTarget(clock.today());
        return (nominee, facts) -> {
            @Nullable Integer appointed = Service.appointmentYear(nominee.number());
            facts.put("programmeKind", kindOf(programme));
            facts.put("tierFits", fits(programme, nominee.tier()));
            facts.put("tiersBelow", tiersBelow(programme, nominee.tier()));
            facts.put("gradeMargin", margin(Grades.idOf(nominee.grade()), programme.minimumGrade()));
            facts.put(
                    "serviceMargin",
                    margin(Service.yearsOf(nominee.number(), starts), programme.minimumServiceYears()));
            facts.put("educationMargin", margin(Education.levelOf(nominee.education()), schooling));
            facts.put("appointedYears", appointed == null ? null : starts.getYear() - appointed);
            facts.put("repeatYears", repeatYears);
            facts.put("contractYearlyHours", contractYearlyHours);
            facts.put("yearlyHours", yearlyHours);
        };
    }

    private int setting(String key) {
        return policies.number(key, clock.today());
    }

    /** The route knows no kind of its own for the orientation of contract staff; who may take part in it does. */
    private static String kindOf(Programme programme) {
        return programme.code().equals(ORIENTATION)
                ? "ORIENTATION"
                : ProgrammeKind.of(programme).name();
    }

    private static boolean fits(Programme programme, PositionTier tier) {
        return programme.tiers().isEmpty() || programme.tiers().contains(tier);
    }

    /** How many tiers he stands below the nearest one the programme is for; negative: above. */
    private static int tiersBelow(Programme programme, PositionTier tier) {
        return programme.tiers().stream()
                .map(wanted -> rank(wanted) - rank(tier))
                .min(Comparator.comparing(Math::abs))
                .orElse(0);
    }

    private static int rank(PositionTier tier) {
        return RANKS.getOrDefault(tier, 0);
    }

    /** Zero or more where nothing is asked; null where the fact is missing. */
    private static @Nullable Integer margin(@Nullable Integer fact, @Nullable Integer minimum) {
        if (minimum == null) {
            return 0;
        }
        return fact == null ? null : fact - minimum;
    }
}
