package id.go.pontianak.bangkom.lifecycle.competency;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.competency.Rating.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Profiles of people, computed from what their position asks today and the latest ratings. Checks no right. */
@Service
@Transactional(readOnly = true)
public class Profiles {

    private final Standards standards;
    private final Ratings ratings;
    private final Competencies competencies;

    Profiles(Standards standards, Ratings ratings, Competencies competencies) {
        this.standards = standards;
        this.ratings = ratings;
        this.competencies = competencies;
    }

    public Profile of(PersonId person) {
        Map<String, Competency> known = competencies.byCode();
        List<Rating> given = ratings.of(person);
        return new Profile(standards.of(person).stream()
                .map(asked -> new Profile.Line(
                        Objects.requireNonNull(known.get(asked.code())),
                        asked.level(),
                        latest(given, one -> one.competency().equals(asked.code()) && one.kind() == Kind.SELF),
                        latest(given, one -> one.competency().equals(asked.code()) && one.kind() != Kind.SELF)))
                .toList());
    }

    private static @Nullable Rating latest(List<Rating> newestFirst, Predicate<Rating> which) {
        return newestFirst.stream().filter(which).findFirst().orElse(null);
    }
}
