package id.go.pontianak.bangkom.portal.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sprite has a symbol for every name by which a template, a text or a class calls an icon, and no other. */
class IconSpriteTest {

    private static final Pattern IN_TEMPLATE = Pattern.compile("bangkom:icon=\"([^\"]+)\"");
    private static final Pattern QUOTED = Pattern.compile("'([a-z][a-z0-9-]*)'");
    private static final Pattern IN_TEXT = Pattern.compile("(?m)^[\\w.]+\\.icon\\.\\w+=([a-z][a-z0-9-]*)$");
    private static final Pattern MENU = Pattern.compile(
            "NavigationGroup\\.[A-Z]+\\s*\\.entry\\(\\s*\\d+,(?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][a-z0-9-]*)\"");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([^\"]+)\" viewBox=\"0 0 16 16\"><[a-z]");

    private final Set<String> called = new TreeSet<>();

    @Test
    void drawsEveryIconThatIsCalled() throws IOException {
        fromTemplates();
        each("src/main/resources/messages", ".properties", text -> all(IN_TEXT, text, called));
        each("src/main/java", ".java", this::fromJava);

        String sprite = new IconSprite().draw();

        Set<String> drawn = new TreeSet<>();
        all(SYMBOL, sprite, drawn);
        assertThat(drawn).containsExactlyElementsOf(called).hasSizeGreaterThan(50);
        assertThat(sprite.length()).as("size of the sprite").isLessThan(60_000);
    }

    private void fromTemplates() throws IOException {
        each("src/main/resources/templates", ".html", text -> {
            assertThat(text).doesNotContain("class=\"bi ");
            IN_TEMPLATE.matcher(text).results().map(name -> name.group(1)).forEach(name -> {
                if (name.startsWith("${")) {
                    // Of a comparison with == only the answers are names.
                    all(QUOTED, name.replaceAll("== '[^']*'|msg\\('[^']*'", ""), called);
                } else {
                    called.add(name);
                }
            });
        });
    }

    private void fromJava(String text) {
        MENU.matcher(text).results().map(MatchResult::group).forEach(entry -> all(IN_JAVA, entry, called));
        if (text.contains("enum BatchAction ")) {
            all(Pattern.compile("\\(\"[a-z]+\", \"([a-z0-9-]+)\", [A-Z]"), text, called);
        }
        if (text.contains("Map<View, String> ICONS")) {
            all(Pattern.compile("View\\.[A-Z]+, \"([a-z0-9-]+)\""), text, called);
        }
    }

    private static void all(Pattern pattern, String text, Set<String> found) {
        pattern.matcher(text).results().map(match -> match.group(1)).forEach(found::add);
    }

    private static void each(String folder, String ending, java.util.function.Consumer<String> reader)
            throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(ending)).toList()) {
                reader.accept(Files.readString(file));
            }
        }
    }
}
