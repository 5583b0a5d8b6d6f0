package id.go.pontianak.bangkom.lifecycle.courseware.web;

import id.go.pontianak.bangkom.lifecycle.courseware.DraftPage;
import id.go.pontianak.bangkom.lifecycle.courseware.PageText;
import org.jspecify.annotations.Nullable;

/** A page of a course as it is typed; {@code text} is its Markdown. */
record PageForm(
        @Nullable String title,
        @Nullable String module,
        @Nullable Integer minutes,
        @Nullable Boolean mandatory,
        @Nullable String summary,
        @Nullable String text) {

    static final PageForm EMPTY = new PageForm("", "", 10, true, "", "");

    static PageForm of(DraftPage page) {
        return new PageForm(
                page.page().title(),
                page.page().module(),
                page.page().minutes(),
                page.page().mandatory(),
                page.page().summary(),
                page.source());
    }

    /** The same with another text. */
    PageForm with(String other) {
        return new PageForm(title, module, minutes, mandatory, summary, other);
    }

    PageText page() {
        return new PageText(
                given(title),
                given(module),
                minutes == null ? 0 : minutes,
                Boolean.TRUE.equals(mandatory),
                given(summary),
                given(text));
    }

    private static String given(@Nullable String entered) {
        return entered == null ? "" : entered;
    }
}
