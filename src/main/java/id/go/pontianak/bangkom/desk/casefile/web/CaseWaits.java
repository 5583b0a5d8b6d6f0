package id.go.pontianak.bangkom.desk.casefile.web;

import id.go.pontianak.bangkom.desk.casefile.domain.CaseSteps.Step;
import id.go.pontianak.bangkom.desk.casefile.domain.VisibleCases.Seen;
import id.go.pontianak.bangkom.desk.tracking.Tracking;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Why a case waits: at whom, since when, until when, and how long such a step usually takes. */
@Component
class CaseWaits {

    private static final int NAMED = 6;

    private final CaseStepTexts steps;
    private final CaseFileTexts texts;
    private final Tracking tracking;
    private final Decisions decisions;
    private final Authority authority;
    private final Directory directory;
    private final Dates dates;

    CaseWaits(
            CaseStepTexts steps,
            CaseFileTexts texts,
            Tracking tracking,
            Decisions decisions,
            Authority authority,
            Directory directory,
            Dates dates) {
        this.steps = steps;
        this.texts = texts;
        this.tracking = tracking;
        this.decisions = decisions;
        this.authority = authority;
        this.directory = directory;
        this.dates = dates;
    }

    /** The open tasks of a case, as this reader reads of them. */
    List<CasePage.Current> of(Seen seen, List<Step> taken) {
        return taken.stream()
                .filter(step -> step.open() && step.task() != null)
                .map(step -> wait(seen, step))
                .toList();
    }

    private CasePage.Current wait(Seen seen, Step step) {
        String title = step.title();
        return new CasePage.Current(
                steps.name(step),
                step.entered(),
                steps.days(step),
                step.due(),
                steps.late(step),
                sentence(seen, step),
                steps.waitsAt(step),
                beside(steps.waitsAt(step), people(step)),
                title == null ? null : tracking.usualTime(seen.reader(), title).orElse(null));
    }

    private String sentence(Seen seen, Step step) {
        Instant due = step.due();
        String key = due == null ? "casefile.wait" : steps.late(step) ? "casefile.wait.late" : "casefile.wait.due";
        return texts.text(key, whom(seen, step), steps.days(step), dates.untilWeekday(due));
    }

    /** People read of themselves as of themselves. */
    private String whom(Seen seen, Step step) {
        boolean own = step.waitsAt().contains(Addressee.person(seen.reader()).toString());
        return own ? texts.text("casefile.wait.you") : String.join(texts.text("casefile.wait.or"), steps.waitsAt(step));
    }

    /** Whoever is asked as a person is named once. */
    private static List<String> beside(List<String> waitsAt, List<String> people) {
        return people.stream().filter(person -> !waitsAt.contains(person)).toList();
    }

    /** The people who may act on an open task today. */
    private List<String> people(Step step) {
        String task = step.task();
        if (task == null) {
            return List.of();
        }
        ConflictScope conflictScope = decisions
                .findOpen(new TaskId(task))
                .map(open -> decisions.describe(open).conflictScope())
                .orElse(ConflictScope.NONE);
        Set<PersonId> people = new LinkedHashSet<>();
        step.waitsAt()
                .forEach(addressee -> people.addAll(authority.resolve(Addressee.parse(addressee), conflictScope)));
        return directory.persons(people).values().stream()
                .map(Person::name)
                .sorted()
                .limit(NAMED)
                .toList();
    }
}
