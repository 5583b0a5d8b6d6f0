package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.directory.Unit;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.UnitAnswers;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterRows;
import id.go.pontianak.bangkom.lifecycle.letter.domain.Outcome;
import id.go.pontianak.bangkom.lifecycle.letter.domain.Outcome.Addressed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who answers for the perangkat daerah that are still to be asked: called, silent, and not asked by a letter yet. Whoever answers for several
 * gets one letter for all of them.
 */
@Component
class UnitHeads {

    /** {@code title} with the capacity, {@code codes} the units, {@code units} their names, {@code quota} the seats reserved for them, null where none are. */
    record UnitHead(
            String title,
            List<String> codes,
            String units,
            @Nullable Integer quota) {

        private UnitHead with(UnitHead other) {
            Integer both =
                    quota == null ? other.quota : other.quota == null ? quota : Integer.valueOf(quota + other.quota);
            List<String> all = new ArrayList<>(codes);
            all.addAll(other.codes);
            return new UnitHead(title, List.copyOf(all), units + "; " + other.units, both);
        }
    }

    private final UnitAnswers answers;
    private final Batches batches;
    private final LetterRows rows;
    private final Directory directory;
    private final ResponsibleOfficials officials;
    private final BusinessClock clock;

    UnitHeads(
            UnitAnswers answers,
            Batches batches,
            LetterRows rows,
            Directory directory,
            ResponsibleOfficials officials,
            BusinessClock clock) {
        this.answers = answers;
        this.batches = batches;
        this.rows = rows;
        this.directory = directory;
        this.officials = officials;
        this.clock = clock;
    }

    /** Units without anybody who answers are left out. */
    Map<PersonId, UnitHead> toAsk(String batch) {
        List<String> units = new ArrayList<>(answers.silentUnits(batch));
        units.removeAll(rows.askedOf(batch));
        return units.isEmpty() ? Map.of() : of(units, batches.quotas(batch));
    }

    /** Whoever a letter of results goes to, once each, in all capacities in which its pages address him. */
    static Map<PersonId, UnitHead> ofPages(List<Outcome> pages) {
        Map<PersonId, Set<Addressed>> addressed = new LinkedHashMap<>();
        pages.forEach(page -> addressed
                .computeIfAbsent(page.superior(), superior -> new LinkedHashSet<>())
                .add(page.to()));
        Map<PersonId, UnitHead> heads = new LinkedHashMap<>();
        addressed.forEach((superior, as) -> heads.put(
                superior, new UnitHead(joined(as, Addressed::title), List.of(), joined(as, Addressed::unit), null)));
        return heads;
    }

    private static String joined(Set<Addressed> addressed, Function<Addressed, String> part) {
        return addressed.stream().map(part).distinct().collect(Collectors.joining("; "));
    }

    private Map<PersonId, UnitHead> of(List<String> units, Map<String, Integer> quotas) {
        Map<String, Office> offices = directory.heads(units);
        Map<String, Answer> responsible =
                officials.answersOf(offices.values().stream().map(Office::code).toList(), clock.today());
        Map<String, String> names =
                directory.listGovernmentUnits().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        Map<PersonId, UnitHead> heads = new LinkedHashMap<>();
        for (String unit : units) {
            Office office = offices.get(unit);
            Answer answer = office == null ? null : responsible.get(office.code());
            if (answer != null) {
                int quota = quotas.getOrDefault(unit, 0);
                UnitHead head = new UnitHead(
                        answer.capacity().title(),
                        List.of(unit),
                        names.getOrDefault(unit, unit),
                        quota == 0 ? null : quota);
                heads.merge(answer.person(), head, UnitHead::with);
            }
        }
        return heads;
    }
}
