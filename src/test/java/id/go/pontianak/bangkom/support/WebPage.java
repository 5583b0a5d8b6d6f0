package id.go.pontianak.bangkom.support;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What the server answered; {@code location} is empty unless it sends one elsewhere. */
public record WebPage(int status, String location, String body) {

    private static final Pattern NEXT = Pattern.compile("<a\\b[^>]*\\brel=\"next\"[^>]*\\bhref=\"([^\"]+)\"");

    /** A form was taken: we are sent on, and not to the sign-in page. */
    public boolean taken() {
        return status == 302 && !location.contains("/login");
    }

    /** The form that is sent to this path. */
    public WebForm form(String action) {
        return forms().stream()
                .filter(form -> form.action().equals(action))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no form for " + action + " on a page of status " + status + ": " + text()));
    }

    /** All forms that change something; those of filters carry no token. */
    public List<WebForm> forms() {
        return WebForm.in(body).stream()
                .filter(form -> form.fields().containsKey("_csrf"))
                .toList();
    }

    /** The value of the first hidden field of this name, or nothing. */
    public String hidden(String name) {
        return WebForm.hidden(body).getOrDefault(name, "");
    }

    /** Where the link to the next page of a list leads. */
    public Optional<String> next() {
        Matcher link = NEXT.matcher(body);
        return link.find() ? Optional.of(HtmlUtils.htmlUnescape(link.group(1))) : Optional.empty();
    }

    /** What a reader sees, without mark-up. */
    public String text() {
        String main = body.replaceAll("(?s).*<main\\b[^>]*>(.*)</main>.*", "$1");
        return HtmlUtils.htmlUnescape(main.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " "))
                .strip();
    }
}
