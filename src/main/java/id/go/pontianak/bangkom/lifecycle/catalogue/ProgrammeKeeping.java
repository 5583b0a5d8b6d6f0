package id.go.pontianak.bangkom.lifecycle.catalogue;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.catalogue.domain.ProgrammeChanges;
import id.go.pontianak.bangkom.lifecycle.catalogue.domain.ProgrammeRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds and changes programmes. Text is corrected where it stands; what counts legally is changed by a new version with its first day
 * (effective dating, append-only); nothing is deleted. Each change has its line in the journal.
 */
@Service
@Transactional
public class ProgrammeKeeping {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");

    private final CatalogueRights rights;
    private final ProgrammeRows rows;
    private final ProgrammeChanges changes;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeKeeping(
            CatalogueRights rights,
            ProgrammeRows rows,
            ProgrammeChanges changes,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rights = rights;
        this.rows = rows;
        this.changes = changes;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Its first version holds from today. */
    public void add(PersonId by, String code, ProgrammeText text, ProgrammeVersion first) {
        rights.requireKeeper(by);
        if (!CODE.matcher(code).matches()) {
            throw RuleViolated.at("code", "refusal.catalogue.code");
        }
        requireSense(text);
        requireSense(first.terms());
        if (!changes.insert(code, text)) {
            throw RuleViolated.at("code", "refusal.catalogue.codeTaken");
        }
        String why = Reason.of(first.reason());
        changes.insertVersion(code, new ProgrammeVersion(1, today(), first.terms(), why));
        record(code, Deed.of("added", by).because(why), Map.of());
    }

    /** Name, field, provider and what else counts for no right. */
    public void correct(PersonId by, String code, ProgrammeText text) {
        ProgrammeEntry before = require(by, code);
        requireSense(text);
        if (before.text().equals(text)) {
            throw RuleViolated.of("refusal.catalogue.unchanged");
        }
        changes.update(code, text);
        record(code, Deed.of("corrected", by), Map.of("before", before.text().name()));
    }

    /** Not before the versions there are, nor before today: what has held stays as it was. */
    public int renew(PersonId by, String code, ProgrammeVersion wanted) {
        require(by, code);
        changes.lock(code);
        ProgrammeVersion last = rows.versions(code).get(0);
        requireSense(wanted.terms());
        if (wanted.from().isBefore(today())) {
            throw RuleViolated.at("from", "refusal.catalogue.past");
        }
        if (wanted.from().isBefore(last.from())) {
            throw RuleViolated.at("from", "refusal.catalogue.beforeLast");
        }
        if (last.terms().equals(wanted.terms())) {
            throw RuleViolated.of("refusal.catalogue.unchanged");
        }
        String why = Reason.of(wanted.reason());
        int number = last.number() + 1;
        changes.insertVersion(code, new ProgrammeVersion(number, wanted.from(), wanted.terms(), why));
        record(code, Deed.of("renewed", by).because(why), Map.of("version", "" + number, "from", "" + wanted.from()));
        events.publishEvent(new ProgrammeRenewed(code, number));
        return number;
    }

    /** Whether batches of it are planned from now on; those there are go on. */
    public void activate(PersonId by, String code, boolean active, @Nullable String reason) {
        ProgrammeEntry before = require(by, code);
        String why = Reason.of(reason);
        if (before.active() == active) {
            throw RuleViolated.of("refusal.catalogue.unchanged");
        }
        changes.activate(code, active);
        record(code, Deed.of(active ? "activated" : "deactivated", by).because(why), Map.of());
        if (!active) {
            events.publishEvent(new ProgrammeDeactivated(code));
        }
    }

    /** The number under which the journal keeps what happens to a programme. */
    public static CaseNumber journalOf(String code) {
        return new CaseNumber("PROGRAMME-" + code);
    }

    private ProgrammeEntry require(PersonId by, String code) {
        rights.requireKeeper(by);
        return rows.find(code, today()).orElseThrow(NotFound::new);
    }

    private void requireSense(ProgrammeText text) {
        Integer fewest = text.fewest();
        Integer most = text.most();
        if (fewest != null && most != null && fewest > most) {
            throw RuleViolated.at("most", "refusal.catalogue.most");
        }
        if (text.heldBy().equals(text.partner())) {
            throw RuleViolated.at("partner", "refusal.catalogue.partner");
        }
        if (rows.fields().stream().noneMatch(field -> field.code().equals(text.field()))) {
            throw RuleViolated.at("field", "refusal.catalogue.choice");
        }
        changes.requireProvider("heldBy", text.heldBy());
        if (text.partner() != null) {
            changes.requireProvider("partner", text.partner());
        }
    }

    private static void requireSense(ProgrammeTerms terms) {
        Integer grade = terms.minimumGrade();
        if (grade != null && (grade < 11 || grade > 45 || grade % 10 < 1 || grade % 10 > (grade > 40 ? 5 : 4))) {
            throw RuleViolated.at("minimumGrade", "refusal.catalogue.choice");
        }
        CompletionTerms completion = terms.completion();
        if (completion.passingScore() == null && completion.remedial()) {
            throw RuleViolated.at("remedial", "refusal.catalogue.unscored");
        }
        if (completion.passingScore() == null && completion.graded()) {
            throw RuleViolated.at("graded", "refusal.catalogue.unscored");
        }
        if (completion.reading() && terms.mode() != Mode.CAMPURAN) {
            throw RuleViolated.at("reading", "refusal.catalogue.notBlended");
        }
        Integer delay = completion.delayedDays();
        if (delay != null && !CompletionTerms.DELAYS.contains(delay)) {
            throw RuleViolated.at("delayedDays", "refusal.catalogue.choice");
        }
        if (delay != null && !completion.measuresLearning()) {
            throw RuleViolated.at("delayedDays", "refusal.catalogue.unlearned");
        }
    }

    private void record(String code, Deed deed, Map<String, String> facts) {
        journal.record(journalOf(code), deed.under("journal.catalogue."), facts);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), City.ZONE);
    }
}
