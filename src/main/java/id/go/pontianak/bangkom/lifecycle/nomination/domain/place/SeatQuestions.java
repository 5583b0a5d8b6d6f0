package id.go.pontianak.bangkom.lifecycle.nomination.domain.place;

import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What speaks against somebody's seat. Before there is a seat it is marked and read by whoever decides next; from then on HR is asked, once
 * for all that comes together.
 */
@Component
public class SeatQuestions {

    private final NominationStore store;
    private final SeatWindows windows;
    private final Decisions tasks;
    private final NominationProcess process;

    SeatQuestions(NominationStore store, SeatWindows windows, Decisions tasks, NominationProcess process) {
        this.store = store;
        this.windows = windows;
        this.tasks = tasks;
        this.process = process;
    }

    public void mark(Nomination nomination, Set<String> why) {
        nomination.seat().question(why);
        store.save(nomination);
    }

    /** What was marked counts too; nothing where nothing speaks. */
    public void ask(Nomination nomination, Set<String> why) {
        nomination.seat().question(why);
        store.save(nomination);
        if (nomination.questions().isEmpty()) {
            return;
        }
        windows.hold(nomination);
        if (tasks.listOpenOf(nomination.caseNumber()).stream()
                .noneMatch(task -> task.element().equals(NominationProcess.DECIDE_QUESTION))) {
            process.seatQuestioned(nomination.caseNumber());
        }
    }
}
