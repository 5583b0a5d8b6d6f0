package id.go.pontianak.bangkom.lifecycle.examination.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The text of a question that another program wrote as HTML. Paragraphs become lines; what only text cannot say is refused. */
final class HtmlText {

    private static final Pattern BREAK = Pattern.compile("(?i)</p>\\s*<p[^<>]*>|<br\\s*/?>|</div>\\s*<div[^<>]*>");
    private static final Pattern PLAIN = Pattern.compile("(?i)</?(p|div|span|b|strong|i|em|u|br)(\\s[^<>]*)?/?>");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/][^>]*>?");

    private HtmlText() {}

    /** Empty where it holds pictures, tables, formulas or programs. */
    static Optional<String> of(String html) {
        String lines = BREAK.matcher(html.replaceAll("\\s+", " ")).replaceAll("\n");
        String bare = PLAIN.matcher(lines).replaceAll("");
        return MARKUP.matcher(bare).find()
                ? Optional.empty()
                : Optional.of(HtmlUtils.htmlUnescape(bare).replaceAll("[ \\t]*\\n[ \\t]*", "\n"));
    }
}
