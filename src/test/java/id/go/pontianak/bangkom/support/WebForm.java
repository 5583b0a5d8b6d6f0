package id.go.pontianak.bangkom.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A form of a page with what it carries along; {@link #with} fills a field in or presses a button. */
public record WebForm(String action, Map<String, String> fields) {

    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*\\baction=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*\\btype=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    public WebForm with(String name, String value) {
        Map<String, String> filled = new LinkedHashMap<>(fields);
        filled.put(name, value);
        return new WebForm(action, filled);
    }

    static List<WebForm> in(String page) {
        return FORM.matcher(page)
                .results()
                .map(form -> new WebForm(HtmlUtils.htmlUnescape(form.group(1)), hidden(form.group(2))))
                .toList();
    }

    /** The hidden fields, those that come first where a name comes twice. */
    static Map<String, String> hidden(String part) {
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(part).results().forEach(input -> {
            Matcher name = NAME.matcher(input.group());
            Matcher value = VALUE.matcher(input.group());
            if (name.find()) {
                fields.putIfAbsent(name.group(1), value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "");
            }
        });
        return fields;
    }
}
