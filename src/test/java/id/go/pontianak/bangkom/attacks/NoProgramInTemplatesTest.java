package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways by which text of people would become part of a page's program, none of which a template of ours takes. */
class NoProgramInTemplatesTest {

    private static final Path FOLDER = Path.of("src/main/resources");
    private static final Pattern PREPROCESSED = Pattern.compile("__\\$\\{([^}]*)}__");
    private static final Pattern RAW = Pattern.compile("th:utext=\"([^\"]*)\"");
    private static final Pattern FIELD = Pattern.compile("portal/fields :: \\w+\\(([^,)]*)");
    private static final Pattern CHOSEN = Pattern.compile("th:(?:replace|insert)=\"(?:~\\{)?\\$\\{[^\"]*\"");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files =
                Stream.of("templates", "mail").map(FOLDER::resolve).flatMap(NoProgramInTemplatesTest::below)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @Test
    void thereAreTemplates() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("templates")
    @DisplayName("S-25 S-26 text of people is never HTML, never a script, never an expression")
    void textOfPeopleIsNeverProgram(Path template) throws IOException {
        String page = Files.readString(template);

        assertThat(page)
                .doesNotContain(
                        "[(${", "[(#{", "th:inline=\"javascript\"", "th:on", "onclick=", "hx-on", "javascript:");
        assertThat(page)
                .doesNotContainPattern("<script(?![^>]*\\bth:src=)[^>]*>")
                .doesNotContain("srcdoc", "th:srcdoc", "<base");
        // What another template of ours has made already: the parts of a mail, the context beside a decision; codes
        // drawn by QrCode.
        assertThat(RAW.matcher(page).results().map(result -> result.group(1)))
                .allMatch(text -> text.equals("${part}") && template.endsWith("notification/frame.html")
                        || text.equals("${task.context}") && template.endsWith("inbox/task.html")
                        || text.equals("${part}") && template.endsWith("casefile/case.html")
                        || List.of("${head}", "${file}").contains(text)
                                && template.endsWith("nomination/nomination.html")
                        || text.equals("${code}") && template.endsWith("attendance/badge.html")
                        || text.equals("${picture}") && template.endsWith("attendance/wall.html")
                        // Rendered from CommonMark with HTML escaped (Markdown).
                        || text.equals("${part.html}")
                                && (template.endsWith("learning/page.html")
                                        || template.endsWith("courseware/parts.html")));
        // Only names of fields, which the calling template writes out, go through an expression twice.
        assertThat(PREPROCESSED.matcher(page).results().map(result -> result.group(1)))
                .allMatch("name"::equals)
                .allMatch(name -> template.endsWith("fields.html"));
        assertThat(FIELD.matcher(page).results().map(result -> result.group(1)))
                .allMatch(name -> name.matches("'\\w+'|\\$\\{name}"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    @DisplayName("S-26 which fragment is shown is decided by code, not by text")
    void whichFragmentIsShownIsDecidedByCode(Path template) throws IOException {
        List<String> chosen = CHOSEN.matcher(Files.readString(template))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(chosen)
                .allMatch(one -> one.matches("th:replace=\"\\$\\{(main|body|content)}\"")
                        || template.endsWith(Path.of("portal/home.html")));
    }
}
