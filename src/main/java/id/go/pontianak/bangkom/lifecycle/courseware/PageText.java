package id.go.pontianak.bangkom.lifecycle.courseware;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.learning.CoursePage;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * What an author enters for a page. Refuses what no version could hold: no title, values of more than a line, minutes that are none, a text
 * beyond {@link #LONGEST} characters. Faults of the text itself are findings, so that half a page can be saved.
 */
public record PageText(String title, String module, int minutes, boolean mandatory, String summary, String source) {

    /** Characters of a text. */
    public static final int LONGEST = 60_000;

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_SUMMARY = 300;
    private static final int MOST_MINUTES = 999;
    private static final int LONGEST_SLUG = 60;

    public PageText {
        title = line("title", title, LONGEST_LINE);
        module = line("module", module, LONGEST_LINE);
        summary = line("summary", summary, LONGEST_SUMMARY);
        if (title.isEmpty()) {
            throw RuleViolated.at("title", "refusal.courseware.title");
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw RuleViolated.at("minutes", "refusal.courseware.minutes", MOST_MINUTES);
        }
        source = source.replace("\r\n", "\n").strip();
        if (source.length() > LONGEST) {
            throw RuleViolated.at("text", "refusal.courseware.text", LONGEST);
        }
    }

    /** What a file of a course says; refused like what is entered. */
    static PageText of(CourseText.Written written) {
        CoursePage page = written.page();
        return new PageText(
                page.title(), page.module(), page.minutes(), page.mandatory(), page.summary(), written.source());
    }

    CoursePage at(int number, String slug) {
        return new CoursePage(number, slug, title, module, minutes, mandatory, summary);
    }

    /** A name for addresses, made of the title; another one where it is taken. */
    String slug(Set<String> taken) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String base = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG)).replaceAll("^-+|-+$", "");
        String name = base.isEmpty() ? "halaman" : base;
        String slug = name;
        for (int at = 2; taken.contains(slug); at++) {
            slug = name + '-' + at;
        }
        return slug;
    }

    private static String line(String field, String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() > longest) {
            throw RuleViolated.at(field, "refusal.courseware.long", longest);
        }
        return line;
    }
}
