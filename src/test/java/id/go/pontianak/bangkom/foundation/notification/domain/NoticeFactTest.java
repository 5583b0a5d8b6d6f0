package id.go.pontianak.bangkom.foundation.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever lets a mail name something new says here, or in {@link NoticeFact}, what it is. */
class NoticeFactTest {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final Set<String> TEXTS = Set.of(
            "about",
            "attendance",
            "batch",
            "case",
            "count",
            "fresh",
            "hours",
            "name",
            "number",
            "office",
            "percent",
            "person",
            "place",
            "principal",
            "rank",
            "reason",
            "score",
            "seats",
            "session",
            "step",
            "target",
            "title",
            "titleBefore",
            "total",
            "trainer",
            "unit",
            "year");

    @Test
    void everyNameInAMailIsKnown() throws IOException {
        Set<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            files.flatMap(NoticeFactTest::names)
                    .filter(name -> NoticeFact.of(name) == NoticeFact.TEXT)
                    .forEach(texts::add);
        }

        assertThat(texts).isNotEmpty().isSubsetOf(TEXTS);
    }

    private static Stream<String> names(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("mail."))
                    .flatMap(line -> NAME.matcher(line).results().map(found -> found.group(1)))
                    .collect(Collectors.toSet())
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
