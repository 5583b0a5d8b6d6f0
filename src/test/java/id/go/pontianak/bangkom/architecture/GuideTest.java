package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide leads nowhere that is not there, and says in words what its pictures show. */
class GuideTest {

    private static final Path GUIDE = Path.of("src", "docs", "panduan");
    private static final Path PICTURES = GUIDE.resolve("gambar");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(gambar/([^)]+)\\)");

    @Test
    void whatIsLinkedIsThere() throws IOException {
        for (Path chapter : files(GUIDE, ".md")) {
            assertThat(found(LINK, chapter).map(link -> link.group(1)).filter(link -> !link.contains("://")))
                    .as("links of %s", chapter)
                    .allSatisfy(link -> assertThat(GUIDE.resolve(link)).isRegularFile());
        }
    }

    @Test
    void everyChapterIsInTheContents() throws IOException {
        assertThat(found(LINK, GUIDE.resolve("README.md")).map(link -> link.group(1)))
                .containsExactlyInAnyOrderElementsOf(files(GUIDE, ".md").stream()
                        .map(chapter -> chapter.getFileName().toString())
                        .filter(chapter -> !chapter.equals("README.md"))
                        .toList());
    }

    @Test
    void everyPictureIsUsedAndSaidInWords() throws IOException {
        List<MatchResult> used = files(GUIDE, ".md").stream()
                .flatMap(chapter -> found(PICTURE, chapter))
                .toList();

        assertThat(used).allSatisfy(picture -> assertThat(picture.group(1)).isNotBlank());
        assertThat(used.stream().map(picture -> picture.group(2)).distinct())
                .containsExactlyInAnyOrderElementsOf(files(PICTURES, ".png").stream()
                        .map(picture -> picture.getFileName().toString())
                        .toList());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Stream<MatchResult> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
