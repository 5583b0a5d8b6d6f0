package id.go.pontianak.bangkom.lifecycle.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The city's own courses can be worked by: each page shows, asks, gives a task and names its sources. */
class CourseContentTest {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(img/([^)\\s]+)\\)");
    private static final int QUESTIONS = 3;
    private static final int WORDS = 450;

    static List<CourseFiles.Found> courses() {
        return new CourseFiles()
                .find().stream()
                        .filter(course -> Set.of("KES-01", "TIK-01").contains(course.programme()))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({"KES-01, 7, 70", "TIK-01, 6, 60"})
    void aCourseTakesAsLongAsItsProgrammeSays(String programme, int pages, int minutes) {
        CourseFiles.Found course = courses().stream()
                .filter(one -> one.programme().equals(programme))
                .findFirst()
                .orElseThrow();

        assertThat(course.pages()).hasSize(pages);
        assertThat(course.pages().stream().mapToInt(PageSource::minutes).sum()).isEqualTo(minutes);
        assertThat(course.pages()).allSatisfy(page -> {
            assertThat(page.module()).isNotBlank();
            assertThat(page.summary()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("courses")
    void eachPageShowsAsksGivesATaskAndNamesItsSources(CourseFiles.Found course) {
        assertThat(course.pages()).allSatisfy(page -> {
            Map<Class<?>, List<Segment>> segments =
                    Segments.of(page.slug(), page.body()).stream().collect(Collectors.groupingBy(Segment::getClass));

            assertThat(page.body()).as(page.slug()).contains("\n## Sumber\n");
            assertThat(page.body().split("\\s+")).as(page.slug()).hasSizeGreaterThan(WORDS);
            assertThat(page.body().contains("\n|---")
                            || PICTURE.matcher(page.body()).find())
                    .as("a table or a picture in %s", page.slug())
                    .isTrue();
            assertThat(segments.get(Segment.Task.class)).as(page.slug()).hasSize(1);
            assertThat(segments.get(Segment.Question.class)).as(page.slug()).hasSize(QUESTIONS);
            assertThat(segments.get(Segment.Question.class))
                    .flatExtracting(question -> ((Segment.Question) question).options())
                    .allSatisfy(option -> {
                        assertThat(option.text()).doesNotContain("`", "**");
                        assertThat(option.feedback()).isNotBlank();
                    });
        });
    }

    /** A picture is read aloud whole, and brings nothing from elsewhere. */
    @ParameterizedTest
    @MethodSource("courses")
    void picturesAreToldInWordsAndBringNothingFromElsewhere(CourseFiles.Found course) {
        for (PageSource page : course.pages()) {
            Matcher picture = PICTURE.matcher(page.body());
            while (picture.find()) {
                assertThat(picture.group(1)).as(picture.group(2)).hasSizeGreaterThan(80);
                String drawn = new String(
                        new CourseFiles()
                                .picture(course.programme(), picture.group(2))
                                .orElseThrow(),
                        StandardCharsets.UTF_8);
                assertThat(drawn.replace("http://www.w3.org/2000/svg", ""))
                        .contains("viewBox=", "<title", "<desc")
                        .doesNotContain("<script", "href", "url(", "http", "<style")
                        .doesNotContainPattern(" on[a-z]+=");
            }
        }
    }
}
