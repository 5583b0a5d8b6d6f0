package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.Field;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.ReviewRows;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was learned in a year, by field, programme and perangkat daerah: which of them did not improve. Pairs of scores are pooled, never means; of a perangkat
 * daerah only from the fewest pairs on that can show anything. Checks no right.
 */
@Service
@Transactional(readOnly = true)
public class YearEffects {

    /** {@code units}: only those with enough pairs. */
    public record Year(int year, List<EffectRow> fields, List<EffectRow> programmes, List<EffectRow> units) {

        public boolean empty() {
            return programmes.isEmpty();
        }
    }

    /** One pair, where it was learned and where its person worked then. */
    private record Learned(String programme, String batch, String unit, ScorePair pair) {}

    private final ReviewRows reviews;
    private final LearningEffects effects;
    private final Participants participants;
    private final Programmes programmes;
    private final Directory directory;

    YearEffects(
            ReviewRows reviews,
            LearningEffects effects,
            Participants participants,
            Programmes programmes,
            Directory directory) {
        this.reviews = reviews;
        this.effects = effects;
        this.participants = participants;
        this.programmes = programmes;
        this.directory = directory;
    }

    public Year of(int year) {
        List<Learned> all = new ArrayList<>();
        Map<String, List<String>> measured = reviews.measuredIn(year);
        measured.forEach((programme, batches) -> batches.forEach(batch -> all.addAll(learned(programme, batch))));
        Map<String, String> fields = programmes.fields().stream().collect(Collectors.toMap(Field::code, Field::name));
        Map<String, String> fieldOf = measured.keySet().stream()
                .collect(Collectors.toMap(
                        code -> code, code -> programmes.entry(code).text().field()));
        return new Year(
                year,
                rows(all, one -> fieldOf.getOrDefault(one.programme(), ""), code -> fields.getOrDefault(code, code)),
                rows(
                        all,
                        Learned::programme,
                        code -> programmes.entry(code).text().name()),
                rows(all, Learned::unit, code -> directory.unit(code).name()).stream()
                        .filter(row -> row.rise() != EffectRow.Rise.TOO_FEW)
                        .toList());
    }

    private List<Learned> learned(String programme, String batch) {
        Map<PersonId, String> units = participants.of(batch).stream()
                .collect(Collectors.toMap(Participant::person, Participant::unit, (one, other) -> one));
        return effects.of(batch).pairs().stream()
                .map(pair -> new Learned(programme, batch, units.getOrDefault(pair.person(), ""), pair))
                .toList();
    }

    private List<EffectRow> rows(List<Learned> all, Function<Learned, String> key, Function<String, String> name) {
        return all.stream().collect(Collectors.groupingBy(key)).entrySet().stream()
                .map(group -> row(group.getKey(), name.apply(group.getKey()), group.getValue()))
                .sorted(Comparator.comparing(EffectRow::name))
                .toList();
    }

    private EffectRow row(String code, String name, List<Learned> learned) {
        int batches = (int) learned.stream().map(Learned::batch).distinct().count();
        return new EffectRow(
                code,
                name,
                batches,
                effects.measure(learned.stream().map(Learned::pair).toList()));
    }
}
