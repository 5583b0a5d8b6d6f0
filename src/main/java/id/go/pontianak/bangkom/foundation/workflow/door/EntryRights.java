package id.go.pontianak.bangkom.foundation.workflow.door;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Mode;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Paper;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may enter a decision for somebody else, for whom, and on which paper; asked by the pages and by the door alike. */
@Component
public class EntryRights {

    private static final int LONGEST_NUMBER = 100;

    /** Older paper is a slip of the keyboard: no matter waits that long. */
    private static final int YEARS = 1;

    private final ObjectProvider<Authority> authority;
    private final ObjectProvider<Directory> directory;
    private final BusinessClock clock;

    EntryRights(ObjectProvider<Authority> authority, ObjectProvider<Directory> directory, BusinessClock clock) {
        this.authority = authority;
        this.directory = directory;
        this.clock = clock;
    }

    public List<Answer> deciders(PersonId actor, OpenTask task, TaskDescription description, Mode mode, LocalDate day) {
        if (description.form() == null || description.page() != null) {
            return List.of();
        }
        List<Answer> deciders = authority
                .getObject()
                .decidersOf(
                        task.candidates(), description.conflictScope(), mode == Mode.FROM_PAPER ? day : clock.today());
        return switch (mode) {
            case DIRECT -> List.of();
            case FROM_PAPER -> mayEnterPaper(actor, description) ? deciders : List.of();
            case IN_PERSONS_NAME ->
                deciders.stream()
                        .filter(answer -> mayAnswerFor(actor, answer.person(), task, description)
                                && !reachable(directory.getObject().person(answer.person())))
                        .toList();
        };
    }

    /** HR of the city, unless the matter concerns him. */
    void requirePaper(PersonId actor, TaskDescription description) {
        if (!mayEnterPaper(actor, description)) {
            throw new NotFound();
        }
    }

    private boolean mayEnterPaper(PersonId actor, TaskDescription description) {
        return authority.getObject().isCityHr(actor)
                && !description.conflictScope().bars(actor);
    }

    /** HR of the person's unit, in his own affair, where mail does not reach him; who has an address answers himself. */
    void requireName(PersonId actor, PersonId person, OpenTask task, TaskDescription description) {
        if (!mayAnswerFor(actor, person, task, description)) {
            throw new NotFound();
        }
        Person named = directory.getObject().person(person);
        if (reachable(named)) {
            throw RuleViolated.at("decider", "refusal.workflow.hasEmail", named.name());
        }
    }

    private boolean mayAnswerFor(PersonId actor, PersonId person, OpenTask task, TaskDescription description) {
        return task.candidates().contains(Addressee.person(person))
                && !actor.equals(person)
                && !description.conflictScope().bars(actor)
                && authority
                        .getObject()
                        .unitsOfHr(actor)
                        .contains(directory.getObject().person(person).governmentUnit());
    }

    private static boolean reachable(Person person) {
        String email = person.email();
        return email != null && !email.isBlank();
    }

    /** The paper as it is kept: named by its number, dated not after today, with its scan. */
    Paper checked(@Nullable Paper sent) {
        String number = ReadableText.of(sent == null ? null : sent.number());
        LocalDate day = sent == null ? null : sent.day();
        String scan = sent == null ? null : sent.scan();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw RuleViolated.at("paperNumber", "refusal.workflow.paperNumber", LONGEST_NUMBER);
        }
        if (day == null
                || day.isAfter(clock.today())
                || day.isBefore(clock.today().minusYears(YEARS))) {
            throw RuleViolated.at("paperDay", "refusal.workflow.paperDay");
        }
        if (scan == null || scan.isBlank()) {
            throw RuleViolated.at("file", "refusal.workflow.scanRequired");
        }
        return new Paper(number, day, scan);
    }
}
