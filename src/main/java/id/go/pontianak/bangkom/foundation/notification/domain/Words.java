package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.workflow.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Messages with named arguments: {@code {due}} stands for the entry of a notice's model, dates in the reader's words. */
@Component
public class Words {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** What a notice says in one line; dates are short ("12 Agu"). */
    public String subject(String template, Map<String, String> model, Locale locale) {
        return fill(message(key(template, "subject"), locale), model, "d MMM", locale);
    }

    /** A text of the notice ({@code lead}, {@code next}); empty when its module has none. */
    public String text(String template, String part, Map<String, String> model, Locale locale) {
        return fill(messages.getMessage(key(template, part), null, "", locale), model, "d MMMM yyyy", locale);
    }

    public String message(String key, Locale locale) {
        String text = messages.getMessage(key, null, key, locale);
        return text == null ? key : text;
    }

    /** A message with one argument list in the usual way. */
    public String message(String key, Locale locale, Object... arguments) {
        String text = messages.getMessage(key, arguments, key, locale);
        return text == null ? key : text;
    }

    private static String key(String template, String part) {
        return "mail." + template.replace('/', '.') + '.' + part;
    }

    private static String fill(
            @org.jspecify.annotations.Nullable String text, Map<String, String> model, String pattern, Locale locale) {
        return text == null
                ? ""
                : NAME.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                shown(model.getOrDefault(found.group(1), ""), pattern, locale)));
    }

    private static String shown(String value, String pattern, Locale locale) {
        if (DAY.matcher(value).matches()) {
            return LocalDate.parse(value).format(DateTimeFormatter.ofPattern(pattern, locale));
        }
        if (INSTANT.matcher(value).matches()) {
            return Instant.parse(value).atZone(BusinessClock.CITY).format(DateTimeFormatter.ofPattern(pattern, locale));
        }
        return value;
    }
}
