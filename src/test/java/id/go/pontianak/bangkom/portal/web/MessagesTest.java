package id.go.pontianak.bangkom.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, and every text that is asked for exists. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path MODELS = Path.of("processes");

    /** {@code #{key}} and {@code #{key(…)}}, but not {@code #{${…}}}, whose key is made while the page is written. */
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");

    private static final List<Pattern> IN_JAVA = List.of(
            Pattern.compile("RuleViolated\\s*\\.of\\(\\s*\"([\\w.-]+)\""),
            Pattern.compile("RuleViolated\\s*\\.at\\(\\s*[^\",()]*(?:\"[^\"]*\")?\\s*,\\s*\"([\\w.-]+)\""),
            Pattern.compile("new NotPossibleNow\\(\\s*\"([\\w.-]+)\""),
            Pattern.compile("addFlashAttribute\\(\\s*\"flash\"\\s*,\\s*\"([\\w.-]+)\""),
            Pattern.compile("\\.entry\\(\\s*\\d+\\s*,\\s*\"([\\w.-]+)\""),
            Pattern.compile("messages\\s*\\.getMessage\\(\\s*\"([\\w.-]+)\"\\s*,"),
            Pattern.compile("message = \"\\{([\\w.-]+)}\""),
            Pattern.compile("\"(journal\\.[\\w.-]*\\w)\""));

    private static final Pattern PROCESS =
            Pattern.compile("<bpmn\\d?:process id=\"([^\"]+)\"|<process id=\"([^\"]+)\"");
    private static final Pattern USER_TASK = Pattern.compile("<(?:bpmn\\d?:)?userTask id=\"([^\"]+)\"");

    private final Map<String, String> indonesian = read(name -> !name.endsWith("_en.properties"));
    private final Map<String, String> english = read(name -> name.endsWith("_en.properties"));

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(new TreeSet<>(english.keySet())).containsExactlyElementsOf(new TreeSet<>(indonesian.keySet()));
        assertThat(indonesian).hasSizeGreaterThan(50);
    }

    @Test
    void noTextIsEmpty() {
        assertThat(Stream.concat(indonesian.entrySet().stream(), english.entrySet().stream())
                        .filter(text -> text.getValue().isBlank())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        assertThat(indonesian.keySet().stream()
                        .filter(english::containsKey)
                        .filter(key -> !arguments(indonesian.get(key)).equals(arguments(english.get(key)))))
                .isEmpty();
    }

    /** A single apostrophe in a text with arguments switches the arguments off. */
    @Test
    void apostrophesAreDoubledBesideArguments() {
        Pattern single = Pattern.compile("(^|[^'])'([^']|$)");
        assertThat(Stream.concat(indonesian.entrySet().stream(), english.entrySet().stream())
                        .filter(text -> text.getValue().contains("{0}"))
                        .filter(text -> single.matcher(text.getValue()).find())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void pagesAskForTextsThatExist() {
        assertKnown(uses(RESOURCES, ".html", List.of(IN_TEMPLATE)));
    }

    @Test
    void codeAsksForTextsThatExist() {
        assertKnown(uses(JAVA, ".java", IN_JAVA));
    }

    /** Mails group tasks by the name of their process. */
    @Test
    void everyProcessHasANameAndEveryUserTaskATitle() {
        Map<String, Set<Path>> wanted = new TreeMap<>();
        for (Path model : files(MODELS, ".bpmn")) {
            String text = content(model);
            Matcher process = PROCESS.matcher(text);
            assertThat(process.find()).as("process id in %s", model).isTrue();
            String id = process.group(1) == null ? process.group(2) : process.group(1);
            wanted.put("process." + id, new TreeSet<>(Set.of(model)));
            USER_TASK
                    .matcher(text)
                    .results()
                    .forEach(task -> wanted.computeIfAbsent("task." + id + "." + task.group(1), key -> new TreeSet<>())
                            .add(model));
        }
        assertKnown(wanted);
    }

    private void assertKnown(Map<String, Set<Path>> uses) {
        Map<String, Set<Path>> unknown = new TreeMap<>(uses);
        unknown.keySet().removeIf(this::isKnown);
        assertThat(unknown).as("texts that are used but nowhere written").isEmpty();
    }

    /** A key that ends with a dot is the beginning of several. */
    private boolean isKnown(String key) {
        return key.endsWith(".")
                ? indonesian.keySet().stream().anyMatch(text -> text.startsWith(key))
                : indonesian.containsKey(key);
    }

    private static Map<String, Set<Path>> uses(Path folder, String ending, List<Pattern> patterns) {
        Map<String, Set<Path>> uses = new TreeMap<>();
        for (Path file : files(folder, ending)) {
            String text = content(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
            for (Pattern pattern : patterns) {
                pattern.matcher(text)
                        .results()
                        .forEach(use -> uses.computeIfAbsent(use.group(1), key -> new TreeSet<>())
                                .add(file));
            }
        }
        assertThat(uses).isNotEmpty();
        return uses;
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{(\\w+)[},]")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> read(java.util.function.Predicate<String> wanted) {
        Map<String, String> texts = new HashMap<>();
        for (Path file : files(RESOURCES.resolve("messages"), ".properties")) {
            if (wanted.test(file.getFileName().toString())) {
                Properties properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
                properties.forEach((key, text) -> {
                    String before = texts.put((String) key, (String) text);
                    assertThat(before)
                            .as("%s is written twice, the second time in %s", key, file)
                            .isNull();
                });
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
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
