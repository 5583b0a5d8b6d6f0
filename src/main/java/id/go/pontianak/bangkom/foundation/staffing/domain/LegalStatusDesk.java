package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.staffing.domain.LegalStatus.Serving;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the codes of legal status mean; a change reaches whoever has the code in the same transaction. For administrators only. */
@Service
@Transactional
public class LegalStatusDesk {

    private static final int MOST_WORDS = 20;
    private static final int LONGEST = 60;

    /** {@code words}: one a line. */
    public record Wish(
            String words,
            @Nullable Serving serving,
            String legalBasis,
            @Nullable String reason) {}

    private final LegalStatusRows rows;
    private final HolderRows holders;
    private final Journal journal;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    LegalStatusDesk(
            LegalStatusRows rows,
            HolderRows holders,
            Journal journal,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.holders = holders;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<LegalStatus> list(Actor by) {
        requireAdministrator(by);
        return rows.list();
    }

    @Transactional(readOnly = true)
    public LegalStatus find(Actor by, String code) {
        requireAdministrator(by);
        return rows.find(code).orElseThrow(NotFound::new);
    }

    public void set(Actor by, String code, Wish wish) {
        requireAdministrator(by);
        rows.lock();
        LegalStatus before = rows.find(code).orElseThrow(NotFound::new);
        LegalStatus after = checked(before, wish);
        String reason = Reason.of(wish.reason());
        List<PersonId> persons = rows.personsWith(code);
        if (after.serving() == Serving.LEFT && persons.contains(by.person())) {
            throw RuleViolated.at("serving", "directory.legalStatus.leavesYourself");
        }
        rows.write(after);
        journal.record(
                journalOf(code),
                Deed.of("journal.directory.legalStatusSet", by.person()).because(reason),
                Map.of(
                        "code", code,
                        "words", String.join(", ", after.words()),
                        "serving", String.valueOf(after.serving()),
                        "before", String.valueOf(before.serving()),
                        "legalBasis", after.legalBasis()));
        tell(before, after, persons);
    }

    /** The number under which the journal keeps what happens to a code. */
    public static CaseNumber journalOf(String code) {
        return new CaseNumber("LEGAL-STATUS-" + code);
    }

    private void tell(LegalStatus before, LegalStatus after, List<PersonId> persons) {
        boolean left = after.serving() == Serving.LEFT;
        if (left == (before.serving() == Serving.LEFT)) {
            return;
        }
        Set<String> offices = holders.officesOf(persons, clock.today());
        if (left) {
            persons.forEach(person -> events.publishEvent(new PersonLeft(person)));
        }
        if (!offices.isEmpty()) {
            events.publishEvent(new HoldersChanged(offices));
        }
    }

    private LegalStatus checked(LegalStatus before, Wish wish) {
        List<String> words = words(wish.words());
        rows.takenBy(before.code(), words).ifPresent(other -> {
            throw RuleViolated.at("words", "directory.legalStatus.wordTaken", other);
        });
        Serving serving = Optional.ofNullable(wish.serving())
                .orElseThrow(() -> RuleViolated.at("serving", "directory.legalStatus.servingMissing"));
        String basis = ReadableText.of(wish.legalBasis());
        if (basis.isEmpty()) {
            throw RuleViolated.at("legalBasis", "directory.legalStatus.basisMissing");
        }
        return new LegalStatus(before.code(), words, serving, basis, before.persons());
    }

    private static List<String> words(String written) {
        List<String> words = Arrays.stream(written.split("\\R"))
                .map(line -> ReadableText.of(line).toLowerCase(Locale.ROOT))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty() || words.size() > MOST_WORDS || words.stream().anyMatch(word -> word.length() > LONGEST)) {
            throw RuleViolated.at("words", "directory.legalStatus.words.wrong", MOST_WORDS, LONGEST);
        }
        return words;
    }

    private static void requireAdministrator(Actor by) {
        if (!by.has(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
