package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.catalogue.CompletionTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.EvaluationLevel;
import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Codes of a programme in words. */
@Component
class ProgrammeWords {

    private static final int LAST_KIND = 25;
    private static final List<String> GROUPS = List.of("I", "II", "III", "IV");
    private static final String SUBGROUPS = "abcde";

    private final MessageSource messages;

    ProgrammeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Who may attend, one requirement a line. */
    List<String> attendance(ProgrammeTerms terms) {
        List<String> lines = new ArrayList<>();
        lines.add(terms.tiers().isEmpty() ? text("catalogue.tiers.all") : tiers(terms.tiers()));
        Integer grade = terms.minimumGrade();
        if (grade != null) {
            lines.add(text("catalogue.minimumGrade.of", grade(grade)));
        }
        Integer years = terms.minimumServiceYears();
        if (years != null) {
            lines.add(text("catalogue.minimumServiceYears.of", years));
        }
        return lines;
    }

    /** What completing it asks, one requirement a line. */
    List<String> completion(CompletionTerms terms) {
        List<String> lines = new ArrayList<>();
        Integer percent = terms.attendancePercent();
        lines.add(
                percent == null
                        ? text("catalogue.attendancePercent.byTable")
                        : text("catalogue.attendancePercent.of", percent));
        Integer score = terms.passingScore();
        lines.add(score == null ? text("catalogue.passingScore.none") : text("catalogue.passingScore.of", score));
        if (terms.remedial()) {
            lines.add(text("catalogue.remedial.of"));
        }
        if (terms.reading()) {
            lines.add(text("catalogue.reading.of"));
        }
        if (terms.graded()) {
            lines.add(text("catalogue.graded.of"));
        }
        Integer delay = terms.delayedDays();
        if (delay != null) {
            lines.add(text("catalogue.delayedDays.of", delay));
        }
        return lines;
    }

    String levels(Set<EvaluationLevel> levels) {
        return levels.isEmpty()
                ? text("catalogue.levels.none")
                : levels.stream()
                        .sorted()
                        .map(level -> text("catalogue.level." + level))
                        .collect(Collectors.joining(", "));
    }

    String tiers(Set<PositionTier> tiers) {
        return tiers.stream()
                .sorted()
                .map(tier -> text("catalogue.tier." + tier))
                .collect(Collectors.joining(", "));
    }

    /** The name of a golongan, which BKN writes as two digits. */
    static String grade(@Nullable Integer id) {
        return id == null ? "" : GROUPS.get(id / 10 - 1) + '/' + SUBGROUPS.charAt(id % 10 - 1);
    }

    /** Golongan I/a to IV/e; only the last group has five. */
    List<Option> grades() {
        return IntStream.rangeClosed(1, GROUPS.size())
                .flatMap(group ->
                        IntStream.rangeClosed(1, group == GROUPS.size() ? 5 : 4).map(subgroup -> group * 10 + subgroup))
                .mapToObj(id -> new Option(String.valueOf(id), grade(id)))
                .toList();
    }

    List<Option> delays() {
        return CompletionTerms.DELAYS.stream()
                .map(days -> new Option(String.valueOf(days), text("catalogue.delayedDays.days", days)))
                .toList();
    }

    List<Option> modes() {
        return options("catalogue.mode.", Mode.values());
    }

    List<Option> levels() {
        return options("catalogue.level.", EvaluationLevel.values());
    }

    List<Option> tiers() {
        return options("catalogue.tier.", PositionTier.values());
    }

    /** The kinds of training as BKN numbers them. */
    List<Option> kinds() {
        return IntStream.rangeClosed(1, LAST_KIND)
                .mapToObj(id -> new Option(String.valueOf(id), text("catalogue.kind." + id)))
                .toList();
    }

    List<Option> options(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), text(prefix + value.name())))
                .toList();
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
