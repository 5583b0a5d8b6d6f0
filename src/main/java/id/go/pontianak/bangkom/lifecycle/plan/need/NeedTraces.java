package id.go.pontianak.bangkom.lifecycle.plan.need;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.competency.Rating;
import id.go.pontianak.bangkom.lifecycle.competency.Ratings;
import id.go.pontianak.bangkom.lifecycle.needs.LineGap;
import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.needs.Needs;
import id.go.pontianak.bangkom.lifecycle.plan.TraceSource;
import id.go.pontianak.bangkom.lifecycle.plan.TraceSource.Mark;
import id.go.pontianak.bangkom.lifecycle.plan.TraceSource.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From needs to what became of them, person by person: gap, nomination, result, new rating. Checks no right: callers leave out who is not theirs. */
@Service
@Transactional(readOnly = true)
public class NeedTraces {

    /** A gap of the locked needs, and the level that was confirmed in the competency after the lock, if one was. */
    public record Gap(Need need, int levels, Optional<Rating> since) {}

    /** {@code gaps} is empty for whoever took part without a need of these lines. */
    public record Row(PersonId person, List<Gap> gaps, List<Mark> marks) {

        public List<Mark> of(Stage stage) {
            return marks.stream().filter(mark -> mark.stage() == stage).toList();
        }

        public boolean reached(Stage stage) {
            return of(stage).stream().anyMatch(Mark::reached);
        }

        public boolean ratedSince() {
            return gaps.stream().anyMatch(gap -> gap.since().isPresent());
        }
    }

    private final Needs needs;
    private final Ratings ratings;
    private final List<TraceSource> sources;

    NeedTraces(Needs needs, Ratings ratings, List<TraceSource> sources) {
        this.needs = needs;
        this.ratings = ratings;
        this.sources = sources;
    }

    /** Everybody behind the lines and, with them, whoever took part in the batches; five statements, however many there are. */
    public List<Row> of(Collection<Need> lines, Collection<String> batches, PersonId reader) {
        Map<UUID, Need> byId = lines.stream().collect(toMap(Need::id, Function.identity()));
        Map<PersonId, List<LineGap>> gaps = needs.gaps(byId.keySet()).stream().collect(groupingBy(LineGap::person));
        Map<PersonId, List<Mark>> marks = sources.stream()
                .flatMap(source -> batches.isEmpty() ? Stream.of() : source.marks(batches, reader).stream())
                .collect(groupingBy(Mark::person));
        Map<PersonId, Map<String, Rating>> confirmed = ratings.confirmed(gaps.keySet());
        Map<Integer, LocalDate> locked = lines.stream()
                .map(Need::year)
                .distinct()
                .collect(toMap(Function.identity(), year -> needs.lockedOn(year).orElse(LocalDate.MAX)));
        Set<PersonId> people = new LinkedHashSet<>(gaps.keySet());
        people.addAll(marks.keySet());
        List<Row> rows = new ArrayList<>();
        for (PersonId person : people) {
            Map<String, Rating> his = confirmed.getOrDefault(person, Map.of());
            List<Gap> lacks = gaps.getOrDefault(person, List.of()).stream()
                    .map(gap -> gap(Objects.requireNonNull(byId.get(gap.line())), gap.gap(), his, locked))
                    .toList();
            rows.add(new Row(person, lacks, marks.getOrDefault(person, List.of())));
        }
        return rows;
    }

    private static Gap gap(Need need, int levels, Map<String, Rating> his, Map<Integer, LocalDate> locked) {
        LocalDate day = locked.getOrDefault(need.year(), LocalDate.MAX);
        Optional<Rating> since = Optional.ofNullable(need.code())
                .map(his::get)
                .filter(rating -> rating.day().isAfter(day));
        return new Gap(need, levels, since);
    }
}
