package id.go.pontianak.bangkom.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the program calls a thing is shown by a word: each name of each kind has one in both languages, on pages, in mails, in the journal and
 * in exports, and no text has such a name in it. The table words.txt says which names follow which beginning of a key.
 */
class WordsOfKindsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** {@code "batch.status." + status}, {@code 'batch.status.' + ${status}} in code and pages. */
    private static final Pattern JOINED = Pattern.compile("[\"']([a-z][A-Za-z]*(?:\\.[A-Za-z]+)*\\.)[\"']\\s*\\+");

    /** Beginnings that are no keys of texts: inputs of forms, names of files and settings, tables of the engine, words of tables of rules. */
    private static final Set<String> NO_TEXTS = Set.of("quota.", "quantity.", "tariff.", "place.", "bangkom.", "hit.");

    /** What people know by this name: kinds of files, columns and codes as the city's own forms write them. */
    private static final Pattern RAW = Pattern.compile(
            "\\b[A-Z]{2,}(?:_[A-Z]+)+\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b(?:batch|nomination)\\.[a-z]+\\.");

    private record Family(String beginning, String names, String end) {

        boolean free() {
            return names.equals("free");
        }
    }

    private final List<Family> families = table();
    private final Map<String, String> indonesian = texts(false);
    private final Map<String, String> english = texts(true);

    @Test
    void everyNameOfEveryKindHasAWordInBothLanguages() {
        List<String> missing = new ArrayList<>();
        for (Family family : families) {
            for (String name : namesOf(family)) {
                String key = family.beginning() + name + family.end();
                for (String text : Arrays.asList(indonesian.get(key), english.get(key))) {
                    if (text == null || text.equals(name) && name.matches("[A-Z_]{3,}")) {
                        missing.add(key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(families).hasSizeGreaterThan(60);
    }

    @Test
    void everyPlaceThatMakesAKeyOfANameIsInTheTable() {
        Map<String, Set<String>> unknown = new TreeMap<>();
        for (Path file : files(Path.of("src/main"), ".java", ".html")) {
            JOINED.matcher(content(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(beginning -> !NO_TEXTS.contains(beginning))
                    .filter(beginning -> families.stream()
                            .noneMatch(family -> family.beginning().equals(beginning)))
                    .forEach(beginning -> unknown.computeIfAbsent(beginning, one -> new TreeSet<>())
                            .add(file.getFileName().toString()));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void noTextHasANameOfTheProgramOrADateOfAMachineInIt() {
        Map<String, String> raw = new TreeMap<>();
        for (Map<String, String> texts : List.of(indonesian, english)) {
            texts.forEach((key, text) -> RAW.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(name -> !writtenSo(key))
                    .forEach(name -> raw.put(key, name)));
        }
        assertThat(raw).isEmpty();
    }

    /** Examples of files and of what an input takes are told as they are written there. */
    private static boolean writtenSo(String key) {
        return key.startsWith("directory.import.") || key.endsWith(".example") || key.endsWith(".hint");
    }

    private static List<String> namesOf(Family family) {
        String[] words = family.names().split(" ");
        return switch (words[0]) {
            case "free" -> List.of();
            case "enum" -> constants(words[1]).map(Enum::name).toList();
            case "lower" ->
                constants(words[1])
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList();
            case "code" -> constants(words[1]).map(WordsOfKindsTest::code).toList();
            case "some" -> some(words);
            default -> List.of(words);
        };
    }

    private static List<String> some(String[] words) {
        List<String> names = Arrays.asList(words).subList(2, words.length);
        assertThat(constants(words[1]).map(Enum::name))
                .containsAll(names.stream()
                        .map(name -> name.toUpperCase(Locale.ROOT))
                        .toList());
        return names;
    }

    private static Stream<? extends Enum<?>> constants(String type) {
        try {
            return Arrays.stream(
                    (Enum<?>[]) Class.forName("id.go.pontianak.bangkom." + type).getEnumConstants());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static String code(Enum<?> one) {
        try {
            Method code = one.getDeclaringClass().getMethod("code");
            return (String) code.invoke(one);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Family> table() {
        return content(Path.of("src/test/resources/words.txt"))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Family(cells[0].strip(), cells[1].strip(), cells[2].strip()))
                .toList();
    }

    private static Map<String, String> texts(boolean english) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(RESOURCES.resolve("messages"), ".properties")) {
            if (file.toString().endsWith("_en.properties") == english) {
                Properties properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
