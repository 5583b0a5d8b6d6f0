package id.go.pontianak.bangkom.desk.inbox;

import id.go.pontianak.bangkom.desk.inbox.domain.PaperScans;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.document.Files;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Mode;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Paper;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Request;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions that somebody enters for their decider: HR of the city what an official decided on paper, HR of a unit what a person without
 * e-mail answered. The door checks the rights again when the decision goes through.
 */
@Service
@Transactional
public class EnteredDecisions {

    /** What the page shows: the task, and who may have decided it. */
    public record Opened(OpenTask task, TaskDescription description, List<Answer> deciders) {}

    /** A task of a case that the reader may enter; {@code title} and {@code label} are message keys. */
    public record Offer(String title, String label, String path) {}

    private final Decisions decisions;
    private final Files files;
    private final BusinessClock clock;

    EnteredDecisions(Decisions decisions, Files files, BusinessClock clock) {
        this.decisions = decisions;
        this.files = files;
        this.clock = clock;
    }

    /** Nothing is offered to the only one who can decide: he decides. */
    @Transactional(readOnly = true)
    public List<Offer> offersIn(CaseNumber number, PersonId actor) {
        return decisions.listOpenOf(number).stream()
                .flatMap(task -> Stream.of(Mode.FROM_PAPER, Mode.IN_PERSONS_NAME)
                        .filter(mode -> decisions.decidersFor(actor, task, mode, clock.today()).stream()
                                .anyMatch(decider -> !decider.person().equals(actor)))
                        .map(mode -> offer(task, mode)))
                .toList();
    }

    private Offer offer(OpenTask task, Mode mode) {
        boolean paper = mode == Mode.FROM_PAPER;
        return new Offer(
                decisions.describe(task).title(),
                paper ? "inbox.paper.title" : "inbox.name.title",
                "/tasks/" + task.id() + (paper ? "/paper" : "/in-name"));
    }

    /** There is no such page for those who may not enter it; on a day without an entitled official the list is empty for HR alone. */
    @Transactional(readOnly = true)
    public Opened open(PersonId actor, TaskId taskId, Mode mode, LocalDate day) {
        OpenTask task = decisions.findOpen(taskId).orElseThrow(NotFound::new);
        if (decisions.decidersFor(actor, task, mode, clock.today()).isEmpty()) {
            throw new NotFound();
        }
        return new Opened(task, decisions.describe(task), decisions.decidersFor(actor, task, mode, day));
    }

    /** Keeps the scan and decides, or neither. An open task is looked for first: who comes late reads what the door says. */
    public void fromPaper(PersonId actor, Request request, NamedFile scan) {
        Optional<OpenTask> open = decisions.findOpen(request.taskId());
        Paper paper = request.way().paper();
        if (open.isEmpty() || paper == null || scan.content().length == 0) {
            decisions.decide(actor, request);
            return;
        }
        open(actor, request.taskId(), Mode.FROM_PAPER, clock.today());
        FileId file = files.keep(PaperScans.file(open.get(), scan, actor));
        decisions.decide(
                actor,
                Request.fromPaper(
                        request.taskId(),
                        request.seenVersion(),
                        request.way().decider(),
                        new Paper(paper.number(), paper.day(), file.toString()),
                        request.fields()));
    }

    public void inName(PersonId actor, Request request) {
        decisions.decide(actor, request);
    }
}
