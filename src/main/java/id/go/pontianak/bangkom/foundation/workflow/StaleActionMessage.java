package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What somebody reads whom another deed in the case has overtaken: what was done, by whom and when. For people who may see the case. */
@Component
public class StaleActionMessage {

    /** Entries of one transaction lie closer together than this; what follows a deed by itself is told as the deed. */
    private static final Duration ONE_DEED = Duration.ofSeconds(2);

    private final Journal journal;
    private final ObjectProvider<Directory> directory;
    private final MessageSourceAccessor messages;

    StaleActionMessage(Journal journal, ObjectProvider<Directory> directory, MessageSource messages) {
        this.journal = journal;
        this.directory = directory;
        this.messages = new MessageSourceAccessor(messages);
    }

    /** By the last deed in the case. */
    public NotPossibleNow lastly(CaseNumber caseNumber) {
        return by(journal.listOf(caseNumber));
    }

    /** By what happened in the case at this time, later deeds left aside. */
    public NotPossibleNow at(CaseNumber caseNumber, Instant instant) {
        return by(journal.listOf(caseNumber).stream()
                .filter(entry -> !entry.at().isAfter(instant.plus(ONE_DEED)))
                .toList());
    }

    public static String text(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm", locale)
                        .withZone(BusinessClock.CITY)
                        .format(instant)
                + " WIB";
    }

    private NotPossibleNow by(List<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return new NotPossibleNow("refusal.workflow.gone");
        }
        JournalEntry last = entries.get(entries.size() - 1);
        return entries.stream()
                .filter(entry -> entry.actor() != null)
                .filter(entry -> !entry.at().plus(ONE_DEED).isBefore(last.at()))
                .reduce((earlier, later) -> later)
                .map(this::refusal)
                .orElseGet(() -> refusal(last));
    }

    private NotPossibleNow refusal(JournalEntry entry) {
        Locale locale = LocaleContextHolder.getLocale();
        String deed = messages.getMessage(entry.action(), entry.action(), locale);
        PersonId actor = entry.actor();
        return actor == null
                ? new NotPossibleNow("refusal.workflow.overtakenByItself", deed, text(entry.at(), locale))
                : new NotPossibleNow(
                        "refusal.workflow.overtaken",
                        deed,
                        named(directory.getObject().person(actor).name(), entry.capacity()),
                        text(entry.at(), locale));
    }

    public static String named(String name, @org.jspecify.annotations.Nullable String title) {
        return title == null || title.isBlank() ? name : name + " (" + title + ")";
    }
}
