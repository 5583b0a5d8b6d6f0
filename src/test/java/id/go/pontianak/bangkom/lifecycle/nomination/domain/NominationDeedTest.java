package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of deeds against the words: each deed has its line in the journal, and each mail is told all that its text speaks of. */
class NominationDeedTest {

    private static final Set<String> ALWAYS_TOLD = Set.of("person", "batch", "number");
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    private final List<Properties> languages = List.of(words(""), words("_en"));

    @Test
    void eachDeedHasItsLineInTheJournal() {
        assertThat(languages)
                .allSatisfy(words ->
                        assertThat(deeds().map(NominationDeed::action)).allMatch(words::containsKey, "has a message"));
    }

    @Test
    void eachMailIsToldAllThatItSpeaksOf() {
        for (Properties words : languages) {
            notices().forEach(notice -> {
                Set<String> told = new TreeSet<>(notice.facts());
                told.addAll(ALWAYS_TOLD);
                assertThat(told).as(notice.template()).containsAll(factsOf(words, notice.template()));
            });
        }
    }

    @Test
    void nothingIsToldThatNoMailSpeaksOf() {
        notices()
                .forEach(notice -> assertThat(factsOf(languages.get(0), notice.template()))
                        .as(notice.template())
                        .containsAll(notice.facts()));
    }

    /** What is told the nominee in the second person names nobody, and no fact that the others are not told. */
    @Test
    void whatIsToldTheNomineeSpeaksToHim() {
        for (String language : List.of("", "_en")) {
            Properties words = words(language);
            List<String> own = words.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("mail.nomination.") && key.endsWith(".own"))
                    .toList();
            assertThat(own)
                    .contains(
                            "mail.nomination.seated.lead.own",
                            "mail.nomination.seated.listed.own",
                            "mail.nomination.takenUp.lead.own");
            own.forEach(key -> {
                String others = words.getProperty(
                        key.substring(0, key.length() - ".own".length()).replace(".listed", ".subject"));
                assertThat(others).as(key).isNotNull();
                assertThat(FACT.matcher(words.getProperty(key)).results().map(MatchResult::group))
                        .as(key)
                        .doesNotContain("{person}")
                        .isSubsetOf(FACT.matcher(others)
                                .results()
                                .map(MatchResult::group)
                                .toList());
            });
        }
    }

    private static Stream<NominationDeed> deeds() {
        return Arrays.stream(NominationDeed.values());
    }

    private static Stream<NominationNotice> notices() {
        return deeds().map(NominationDeed::notices).flatMap(Collection::stream);
    }

    private static Set<String> factsOf(Properties words, String template) {
        Set<String> facts = new TreeSet<>();
        for (String part : List.of("subject", "lead", "next")) {
            String text = words.getProperty("mail.nomination." + template + "." + part);
            assertThat(text).as(template + "." + part).isNotNull();
            FACT.matcher(text).results().map(MatchResult::group).forEach(fact -> facts.add(bare(fact)));
        }
        return facts;
    }

    private static String bare(String fact) {
        return fact.substring(1, fact.length() - 1);
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        String file = "/messages/nomination" + language + ".properties";
        try (var in = Objects.requireNonNull(NominationDeedTest.class.getResourceAsStream(file))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
