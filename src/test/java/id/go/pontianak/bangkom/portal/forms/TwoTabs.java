package id.go.pontianak.bangkom.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.Visitors.Visitor;
import id.go.pontianak.bangkom.support.WebForm;
import id.go.pontianak.bangkom.support.WebPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * A form that two people have open: {@code form} is the address the form of the page names, {@code action} where the button sends it;
 * the first sends {@code first}, then the second sends {@code second}. {@code words} is what the second wrote, or empty.
 */
record TwoTabs(
        Visitor visitor,
        String page,
        String form,
        String action,
        Map<String, String> first,
        Map<String, String> second,
        String words) {

    /** A line of {@code forms/two-tabs.txt}: a route, and the test that tries it or why none does. */
    record Line(String route, String test, String reason) {}

    static List<Line> lines() {
        try {
            return new ClassPathResource("forms/two-tabs.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+\\|\\s+", 3))
                    .map(cells -> new Line(cells[0].strip(), cells[1].strip(), cells[2].strip()))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<String> triedBy(Class<?> test) {
        return lines().stream()
                .filter(line -> line.test().equals(test.getSimpleName()))
                .map(Line::route)
                .toList();
    }

    void secondIsTold() {
        secondIsTold(visitor);
    }

    /** The second may be somebody else; what he reads. */
    String secondIsTold(Visitor second) {
        Tab early = Tab.open(visitor, page);
        Tab late = Tab.open(second, page);
        assertThat(late.form(form).fields()).as("what the form showed").containsKey("shown");

        WebPage done = early.send(of(early), first);
        assertThat(done.taken()).as("%s: %s", action, done.text()).isTrue();
        String after = shown();

        WebPage told = late.send(of(late), this.second);
        assertThat(told.status()).as("%s: %s", action, told.text()).isEqualTo(409);
        assertThat(told.text()).contains("Data ini diubah sejak halaman Anda dibuka");
        assertThat(told.body()).contains(HtmlUtils.htmlEscape(words));
        assertThat(shown()).as("%s: what the first did", action).isEqualTo(after);
        return told.text();
    }

    /** The page when what was said once has been said. */
    private String shown() {
        Tab.open(visitor, page);
        return Tab.open(visitor, page).page().text();
    }

    private WebForm of(Tab tab) {
        return new WebForm(action, tab.form(form).fields());
    }
}
