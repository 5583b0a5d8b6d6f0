package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.directory.RetirementAge;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the personnel file says: status, discipline, appraisal, and how long he still serves after the training. */
@Component
class PersonalFacts implements FactSource {

    private static final String NO_CIVIL_SERVANT = "BUKAN_ASN";

    private final PersonnelFacts personnel;
    private final Policies policies;
    private final BusinessClock clock;

    PersonalFacts(PersonnelFacts personnel, Policies policies, BusinessClock clock) {
        this.personnel = personnel;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Found find(Collection<Person> nominees, Batch batch, Programme programme) {
        List<PersonId> ids = nominees.stream().map(Person::id).toList();
        LocalDate lastDay = batch.lastDay();
        int required = requiredMonths(programme);
        Map<PersonId, String> disciplines =
                personnel.disciplines(ids, batch.period().from());
        Map<PersonId, Integer> ages = personnel.retirementAges(ids, lastDay);
        return (nominee, facts) -> {
            facts.put("employment", employmentOf(nominee));
            facts.put("legalStatus", nominee.legalStatus());
            facts.put("performance", nominee.performance());
            facts.put("discipline", disciplines.get(nominee.id()));
            facts.put("requiredMonths", required);
            facts.put("monthsAfterTraining", monthsAfter(nominee, lastDay, ages.get(nominee.id()), required));
        };
    }

    private static @Nullable String employmentOf(Person nominee) {
        if (nominee.tier() == PositionTier.KEPALA_DAERAH) {
            return NO_CIVIL_SERVANT;
        }
        return nominee.status() == null ? null : nominee.status().name();
    }

    private int requiredMonths(Programme programme) {
        return policies.number(
                programme.leadership() ? "nomination.leadershipMonthsToRetirement" : "nomination.monthsToRetirement",
                clock.today());
    }

    /** Where neither person nor position tell an age, the lowest there is stands for it: enough for this programme, or not known. */
    private static @Nullable Integer monthsAfter(
            Person nominee, LocalDate end, @Nullable Integer ownAge, int required) {
        LocalDate born = nominee.birthDate();
        if (born == null) {
            return null;
        }
        OptionalInt known = ownAge != null ? OptionalInt.of(ownAge) : RetirementAge.of(nominee);
        int age = known.orElse(RetirementAge.LOWEST);
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(end, born.plusYears(age)));
        boolean unsure = known.isEmpty();
        return unsure && months < required ? null : months;
    }
}
