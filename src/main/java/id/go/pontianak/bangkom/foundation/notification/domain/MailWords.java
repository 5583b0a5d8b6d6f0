package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.delivery.MailMessages;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/**
 * Messages with named arguments: {@code {due}} stands for the entry of a notice's model, dates in the reader's words. What an entry is,
 * its name says ({@link NoticeFact}), never its looks: a reason that reads like a date or a message key stays the text it is.
 */
@Component
public class MailWords {

    /** Before the message key in an entry that holds one. */
    static final String KEY = "message:";

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");
    private static final String SHORT = "d MMM";
    private static final String LONG = "d MMMM yyyy";

    private final MessageSourceAccessor messages;

    MailWords(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    /** What a notice says in one line; dates are short ("12 Agu"). Without a {@code due} another subject may be told. */
    public String subject(String template, Map<String, String> model, Locale locale) {
        String key = key(template, "subject", model, locale);
        String withoutDue = model.containsKey("due") ? key : key(template, "subjectWithoutDue");
        String text = messages.getMessage(withoutDue, "", locale);
        return fill(text.isEmpty() ? messages.getMessage(key, key, locale) : text, model, SHORT, locale);
    }

    /** A text of the notice ({@code lead}, {@code next}, {@code action}); empty when its module has none. */
    public String text(String template, String part, Map<String, String> model, Locale locale) {
        return fill(messages.getMessage(key(template, part, model, locale), "", locale), model, LONG, locale);
    }

    public String message(String key, Locale locale, Object... arguments) {
        String text = messages.getMessage(key, arguments.length == 0 ? null : arguments, key, locale);
        return text == null ? key : text;
    }

    public String day(Instant instant, Locale locale) {
        return Dates.lastDay(instant).format(DateTimeFormatter.ofPattern(LONG, locale));
    }

    /** Instants in notices are ends of something: the day included, and in sentences with the hour where it ends during the day. */
    private String until(Instant end, DateTimeFormatter format, boolean withHour, Locale locale) {
        String day = Dates.lastDay(end).format(format);
        return withHour && !Dates.endsWithItsDay(end)
                ? message("calendar.dateTime", locale, day, HOUR.format(end.atZone(BusinessClock.CITY)))
                : day;
    }

    private static String key(String template, String part) {
        return "mail." + template.replace('/', '.') + '.' + part;
    }

    /** To the person it is about it may be said in the second person. */
    private String key(String template, String part, Map<String, String> model, Locale locale) {
        String own = key(template, part) + ".own";
        boolean said = model.containsKey(Notice.OWN)
                && !messages.getMessage(own, "", locale).isEmpty();
        return said ? own : key(template, part);
    }

    private String fill(@Nullable String text, Map<String, String> model, String pattern, Locale locale) {
        if (text == null) {
            return "";
        }
        return NAME.matcher(text).replaceAll(found -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(shown(name, model.getOrDefault(name, ""), pattern, locale));
        });
    }

    /** What cannot be shown as what it should be is shown as it was written: one odd entry never takes the notice with it. */
    private String shown(String name, String value, String pattern, Locale locale) {
        try {
            return switch (NoticeFact.of(name)) {
                case TEXT -> MailMessages.oneLine(value, Integer.MAX_VALUE);
                case DATE -> date(value, pattern, locale);
                case MESSAGE -> value.startsWith(KEY) ? message(value.substring(KEY.length()), locale) : value;
            };
        } catch (DateTimeException | IllegalArgumentException odd) {
            return MailMessages.oneLine(value, Integer.MAX_VALUE);
        }
    }

    private String date(String value, String pattern, Locale locale) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, locale);
        return value.indexOf('T') > 0
                ? until(Instant.parse(value), format, pattern.equals(LONG), locale)
                : LocalDate.parse(value).format(format);
    }
}
