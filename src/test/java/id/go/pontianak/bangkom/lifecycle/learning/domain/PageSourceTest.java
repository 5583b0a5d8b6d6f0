package id.go.pontianak.bangkom.lifecycle.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.lifecycle.learning.CourseFault;
import id.go.pontianak.bangkom.lifecycle.learning.CourseFile;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of courses: what is a page, what is a question, and what no course may bring. */
class PageSourceTest {

    private static final String HEAD = "---\ntitle: Judul\nminutes: 5\n---\n";

    static List<CourseFiles.Found> courses() {
        return new CourseFiles().find();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void coursesOfTheProductAreWrittenAsCoursesAre(CourseFiles.Found course) {
        assertThat(course.pages()).isNotEmpty().allSatisfy(page -> {
            assertThat(page.minutes()).isBetween(1, 30);
            assertThat(Segments.of(page.slug(), page.body())).isNotEmpty();
        });
        course.files().forEach(file -> pictures(course.programme(), file.content()));
    }

    private static void pictures(String programme, String content) {
        java.util.regex.Pattern.compile("]\\(img/([^)\\s]+)\\)")
                .matcher(content)
                .results()
                .forEach(picture -> assertThat(new CourseFiles().picture(programme, picture.group(1)))
                        .as(picture.group(1))
                        .hasValueSatisfying(bytes -> assertThat(bytes).hasSizeLessThan(60_000)));
    }

    @Test
    void aPageHasAHeaderATextAndQuestions() {
        PageSource page = PageSource.read(
                "02-menolak.md",
                HEAD
                        + "Teks **satu**.\n\n::: question\nBerapa?\n- [ ] satu -- Kurang.\n- [x] dua\n:::\nSisa.\n::: task\nKerjakan.\n:::\n");
        assertThat(page.slug()).isEqualTo("menolak");
        assertThat(page.mandatory()).isTrue();
        assertThat(Segments.of("", page.body()))
                .containsExactly(
                        new Segment.Text("Teks **satu**."),
                        new Segment.Question(
                                1,
                                "Berapa?",
                                List.of(
                                        new Segment.Option("satu", false, "Kurang."),
                                        new Segment.Option("dua", true, ""))),
                        new Segment.Text("Sisa."),
                        new Segment.Task("Kerjakan."));
    }

    static List<String> deep() {
        return List.of(
                ">".repeat(60_000) + " kata",
                "> ".repeat(17) + "kata",
                "- ".repeat(17) + "kata",
                "1. ".repeat(30_000) + "kata",
                "*".repeat(20_000) + "kata" + "*".repeat(20_000),
                "![".repeat(10_000) + "kata" + "](img/a.png)".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void whatIsNestedDeeperThanAnybodyReadsIsRefused(String body) {
        assertThat(CourseText.problem(new CourseFile("01-a.md", HEAD + body)))
                .hasValueSatisfying(problem -> assertThat(problem.fault()).isEqualTo(CourseFault.TOO_DEEP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> - > kata", "- - - - - - - - - - - - - - - - - - -", "* * *", "- satu\n  - dua\n    - tiga"})
    void whatIsNestedAsPeopleWriteIsTaken(String body) {
        assertThat(PageSource.read("01-a.md", HEAD + body).body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Judul",
                "<script>alert(1)</script>",
                "kata <b>tebal</b>",
                "[tautan](http://contoh.id)",
                "[tautan](javascript:alert(1))",
                "![gambar](https://contoh.id/x.png)",
                "![](img/a.svg)",
                "![gambar](img/../../x.svg)",
                "::: question\nBerapa?\n- [ ] satu\n- [ ] dua\n:::",
                "::: question\nBerapa?\n- [x] satu\n:::",
                "::: question\nBerapa?\n- [x] satu\n- [ ] dua",
                "::: lain\nisi\n:::",
                ":::"
            })
    void whatNoCourseMayBringIsRefused(String body) {
        assertThatThrownBy(() -> PageSource.read("01-a.md", HEAD + body)).isInstanceOf(FaultyCourse.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Teks",
                "---\ntitle: Judul\nTeks",
                "---\ntitle: Judul\nminutes: nol\n---\nTeks",
                "---\nminutes: 4\n---\nTeks"
            })
    void aFileWithoutItsHeaderIsRefused(String content) {
        assertThatThrownBy(() -> PageSource.read("01-a.md", content)).isInstanceOf(FaultyCourse.class);
        assertThatThrownBy(() -> PageSource.read("../a.md", HEAD + "Teks")).isInstanceOf(FaultyCourse.class);
        assertThatThrownBy(() -> PageSource.read("05-practice.md", HEAD + "Teks"))
                .isInstanceOf(FaultyCourse.class);
    }

    @Test
    void htmlIsEscapedEvenIfItGotIn() {
        assertThat(Markdown.html("KES-01", "a <img src=x onerror=alert(1)> [b](javascript:x)", "Tabel"))
                .doesNotContain("<img", "javascript:")
                .contains("&lt;img");
        assertThat(Markdown.html("KES-01", "![Alat ukur](img/a.svg)", "Tabel"))
                .contains("src=\"/learning/KES-01/img/a.svg\"", "alt=\"Alat ukur\"", "loading=\"lazy\"");
        assertThat(Markdown.html("KES-01", "| a |\n|---|\n| b |", "Tabel"))
                .contains("role=\"region\"", "class=\"table\"");
    }
}
