package id.go.pontianak.bangkom.lifecycle.competency;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.competency.domain.RatingRows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Levels people were given, an append-only log: a later rating of a kind counts instead of the earlier one, which stays. Checks no right. */
@Service
@Transactional
public class Ratings {

    /** Required less confirmed level: positive is a need, negative a strength; {@code measured} is false where nobody has confirmed a level. */
    public record Gap(String competency, int required, int level, boolean measured) {

        public int size() {
            return measured ? required - level : 0;
        }
    }

    private final RatingRows rows;
    private final Standards standards;
    private final Competencies competencies;

    Ratings(RatingRows rows, Standards standards, Competencies competencies) {
        this.rows = rows;
        this.standards = standards;
        this.competencies = competencies;
    }

    /** A level outside 0 to 5 is refused, and a competency nobody knows is {@code NotFound}. */
    public void add(Rating rating) {
        addAll(List.of(rating));
    }

    /** Many at once, in this order, by two statements; refused as one is. */
    public void addAll(Collection<Rating> ratings) {
        Set<String> known = competencies.byCode().keySet();
        ratings.forEach(rating -> {
            if (!known.contains(rating.competency())) {
                throw new NotFound();
            }
            if (rating.level() < 0 || rating.level() > Standards.HIGHEST) {
                throw RuleViolated.at("level", "refusal.competency.level");
            }
        });
        rows.insert(ratings);
    }

    /** All of a person, the latest first. */
    @Transactional(readOnly = true)
    public List<Rating> of(PersonId person) {
        return rows.of(person);
    }

    /** The confirmed levels of these people by competency; who has none is not in the map. */
    @Transactional(readOnly = true)
    public Map<PersonId, Map<String, Rating>> confirmed(Collection<PersonId> people) {
        return rows.confirmed(people);
    }

    /** For each competency that his position asks. */
    @Transactional(readOnly = true)
    public List<Gap> gaps(PersonId person) {
        Map<String, Rating> levels = rows.confirmed(List.of(person)).getOrDefault(person, Map.of());
        return standards.of(person).stream()
                .map(asked -> {
                    Rating given = levels.get(asked.code());
                    return new Gap(asked.code(), asked.level(), given == null ? 0 : given.level(), given != null);
                })
                .toList();
    }
}
