package id.go.pontianak.bangkom.lifecycle.needs.recap;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.lifecycle.catalogue.Field;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeFilter;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeOutcome;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeOutcomes;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Fields (bidang) whose trainings do not help: of at least two of their active programmes the latest verdict adjusts the method or stops it. The field itself
 * is then a strategic need of the year after, which each perangkat daerah takes into its recap with the number of its people.
 */
@Component
public class WeakFields {

    private static final Set<ProgrammeVerdict> WEAK =
            Set.of(ProgrammeVerdict.ADJUST_METHOD, ProgrammeVerdict.REPLACE_OR_STOP);

    /** One programme that fails says something of itself, two something of their field. */
    private static final int SEVERAL = 2;

    /** What a citation has room for beside its words. */
    private static final int ROOM = 250;

    /**
     * {@code verdicts} are the latest of its programmes, those alone that say so, the oldest first; {@code citation} names as many of their evaluations as it
     * holds, in Indonesian.
     */
    public record WeakField(String code, String name, List<ProgrammeOutcome> verdicts, String citation) {

        public WeakField {
            verdicts = List.copyOf(verdicts);
        }

        /** Whether one of these needs follows one of its verdicts. */
        public boolean taken(List<ExtraNeed> extras) {
            return extras.stream()
                    .filter(extra -> extra.basis() == ExtraNeed.Basis.EVALUATION)
                    .anyMatch(extra -> verdicts.stream()
                            .anyMatch(verdict -> extra.citation().contains(verdict.evaluation())));
        }
    }

    private final ProgrammeOutcomes outcomes;
    private final Programmes programmes;
    private final MessageSource messages;

    WeakFields(ProgrammeOutcomes outcomes, Programmes programmes, MessageSource messages) {
        this.outcomes = outcomes;
        this.programmes = programmes;
        this.messages = messages;
    }

    /** By the latest verdicts of earlier years, of programmes that are still offered. In the order of the names of the fields. */
    public List<WeakField> of(int year) {
        List<ProgrammeOutcome> weak = outcomes.latest(year).values().stream()
                .filter(outcome -> WEAK.contains(outcome.verdict()))
                .toList();
        if (weak.size() < SEVERAL) {
            return List.of();
        }
        Map<String, String> fieldOf = programmes.list(ProgrammeFilter.ACTIVE).stream()
                .collect(Collectors.toMap(
                        ProgrammeEntry::code, entry -> entry.text().field()));
        Map<String, List<ProgrammeOutcome>> byField =
                weak.stream().collect(Collectors.groupingBy(one -> fieldOf.getOrDefault(one.programme(), "")));
        return programmes.fields().stream()
                .filter(field -> byField.getOrDefault(field.code(), List.of()).size() >= SEVERAL)
                .map(field -> weak(field, byField))
                .toList();
    }

    /** Those that no need of a recap follows yet. */
    public List<WeakField> open(int year, List<ExtraNeed> extras) {
        return of(year).stream().filter(field -> !field.taken(extras)).toList();
    }

    private WeakField weak(Field field, Map<String, List<ProgrammeOutcome>> byField) {
        List<ProgrammeOutcome> verdicts = byField.getOrDefault(field.code(), List.of());
        String citation =
                messages.getMessage("needs.weak.citation", new Object[] {evaluations(verdicts)}, City.LANGUAGE);
        return new WeakField(field.code(), field.name(), verdicts, citation);
    }

    /** Their numbers, as many as a citation holds. */
    private static String evaluations(List<ProgrammeOutcome> verdicts) {
        List<String> numbers = new ArrayList<>();
        int length = 0;
        for (ProgrammeOutcome verdict : verdicts) {
            length += verdict.evaluation().length() + 2;
            if (length <= ROOM) {
                numbers.add(verdict.evaluation());
            }
        }
        return String.join(", ", numbers);
    }
}
