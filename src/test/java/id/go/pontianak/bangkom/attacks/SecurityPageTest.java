package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code src/docs/security.md} says which test tries what: each test it names is there, and each test that names an id is in it. */
class SecurityPageTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:IT|Test))#(\\w+)`");
    private static final Pattern ID = Pattern.compile("\\b(S-\\d\\d|P-\\d)\\b");
    private static final Pattern ATTACK = Pattern.compile(
            "@DisplayName\\(\"([^\"]*)\"\\)\\s+(?:@[^\\n]*(?:\\n(?!    void)[^\\n]*)*\\n\\s*)*void (\\w+)");
    private static final Pattern METHOD = Pattern.compile("void (\\w+)\\(");

    private static final Pattern TOOTH = Pattern.compile("(?m)^\\| [SP]-\\d+ \\|.*?\\| (`\\w+#[^|]*`) \\| ([^|]*) \\|");
    private static final Path MUTATIONS = Path.of("src/build/mutations");

    /** TRUST.md leaves these numbers out. */
    private static final Set<Integer> UNUSED = Set.of(8, 18);

    private final String page = read(Path.of("src/docs/security.md"));
    private final Map<String, Path> classes = classes();

    private static Map<String, Path> classes() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Map<String, Path> classes = new HashMap<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> classes.put(file.getFileName().toString().replace(".java", ""), file));
            return classes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void eachTestThatThePageNamesIsThere() {
        Set<String> missing = new TreeSet<>();
        NAMED.matcher(page).results().forEach(named -> {
            Path file = classes.get(named.group(1));
            boolean there = file != null
                    && METHOD.matcher(read(file))
                            .results()
                            .anyMatch(method -> method.group(1).equals(named.group(2)));
            if (!there) {
                missing.add(named.group());
            }
        });

        assertThat(NAMED.matcher(page).results().count()).isGreaterThan(90);
        assertThat(missing).isEmpty();
    }

    @Test
    void eachAttackIsInTheRowsOfTheIdsItNames() {
        Set<String> missing = new TreeSet<>();
        classes.values().stream()
                .filter(file -> file.getParent().endsWith("attacks"))
                .forEach(file -> {
                    String name = file.getFileName().toString().replace(".java", "");
                    Matcher attack = ATTACK.matcher(read(file));
                    while (attack.find()) {
                        String test = '`' + name + '#' + attack.group(2) + '`';
                        ID.matcher(attack.group(1))
                                .results()
                                .map(id -> id.group(1))
                                .forEach(id -> {
                                    if (rows(id).noneMatch(row -> row.contains(test))) {
                                        missing.add(id + " " + test);
                                    }
                                });
                    }
                });

        assertThat(missing).isEmpty();
    }

    private Stream<String> rows(String id) {
        return page.lines().filter(line -> line.startsWith("| " + id + " |"));
    }

    @Test
    void eachAttackOfTheListHasARowOrAReason() {
        List<String> ids = Stream.concat(
                        IntStream.rangeClosed(1, 50)
                                .filter(no -> !UNUSED.contains(no))
                                .mapToObj("S-%02d"::formatted),
                        IntStream.rangeClosed(1, 8).mapToObj("P-%d"::formatted))
                .toList();

        assertThat(ids).allMatch(id -> page.lines().anyMatch(line -> line.startsWith("| ") && line.contains(id)));
    }

    @Test
    void eachMutationHasAPatchThatFitsAndEachPatchIsNamed() throws IOException {
        Set<String> patches = new TreeSet<>();
        try (Stream<Path> files = Files.list(MUTATIONS)) {
            files.filter(file -> file.toString().endsWith(".patch")).forEach(file -> {
                patches.add(file.getFileName().toString().replace(".patch", ""));
                assertThat(misfits(read(file))).as(file.toString()).isEmpty();
            });
        }

        assertThat(patches).isEqualTo(mutations().keySet());
    }

    /** Files that are not as the patch expects them. */
    private static Set<String> misfits(String patch) {
        Set<String> misfits = new TreeSet<>();
        for (String part : patch.substring("--- a/".length()).split("\n--- a/")) {
            String file = part.lines().findFirst().orElseThrow();
            for (String hunk : part.replaceFirst("(?s).*?\n@@.*?\n", "").split("\n@@.*\n")) {
                String before = hunk.lines()
                        .filter(line -> !line.startsWith("+"))
                        .map(line -> line.substring(1))
                        .collect(Collectors.joining("\n"));
                if (!read(Path.of(file)).contains(before)) {
                    misfits.add(file);
                }
            }
        }
        return misfits;
    }

    @Test
    void eachMutationIsInOneGroupAndNoTestIsAskedAboutTwoOfAGroup() {
        Map<String, Set<String>> mutations = mutations();
        List<List<String>> groups = read(MUTATIONS.resolve("groups"))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.equals("none"))
                .map(line -> List.of(line.split(" ")))
                .toList();

        assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(mutations.keySet());
        assertThat(groups)
                .allSatisfy(group -> assertThat(group.stream().flatMap(mutation -> mutations.get(mutation).stream()))
                        .doesNotHaveDuplicates());
    }

    /** The names in the column "Mutation", each with the tests of its rows. */
    private Map<String, Set<String>> mutations() {
        Map<String, Set<String>> mutations = new TreeMap<>();
        TOOTH.matcher(page)
                .results()
                .filter(row -> !row.group(2).equals("–"))
                .forEach(row -> Stream.of(row.group(2).split(", "))
                        .forEach(mutation -> mutations
                                .computeIfAbsent(mutation, none -> new TreeSet<>())
                                .addAll(List.of(row.group(1).split(" ")))));
        return mutations;
    }
}
