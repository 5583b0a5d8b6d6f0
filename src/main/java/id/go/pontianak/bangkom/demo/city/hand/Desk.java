package id.go.pontianak.bangkom.demo.city.hand;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Request;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Decides the tasks of the history as whoever answers for them that day, through the one door. */
@Component
@Profile("demo")
public class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Decisions decisions;
    private final Authority authority;

    /** Officials decide beside each other; one case is in one pair of hands. */
    private final ExecutorService hands = Executors.newFixedThreadPool(2, work -> new Thread(work, "demo-desk"));

    Desk(Decisions decisions, Authority authority) {
        this.decisions = decisions;
        this.authority = authority;
    }

    /** Decides what waits in each of these cases; a case in which nothing waits is left alone, as after an interrupted start. */
    public void decide(Collection<String> cases, Map<String, String> fields) {
        List<CompletableFuture<Void>> deeds = cases.stream()
                .map(number -> CompletableFuture.runAsync(() -> decide(new CaseNumber(number), fields), hands))
                .toList();
        deeds.forEach(CompletableFuture::join);
    }

    public void approve(Collection<String> cases) {
        decide(cases, Map.of("outcome", "approved"));
    }

    public void decide(CaseNumber caseNumber, Map<String, String> fields) {
        for (OpenTask task : decisions.listOpenOf(caseNumber)) {
            TaskDescription description = decisions.describe(task);
            Optional<PersonId> official = officialOf(task, description);
            official.ifPresent(person -> attempt(
                    caseNumber.value(),
                    () -> decisions.decide(person, Request.direct(task.id(), description.version(), fields))));
        }
    }

    private Optional<PersonId> officialOf(OpenTask task, TaskDescription description) {
        for (Addressee candidate : task.candidates()) {
            List<PersonId> answering = authority.resolve(candidate, description.conflictScope());
            if (!answering.isEmpty()) {
                return Optional.of(answering.get(0));
            }
        }
        return Optional.empty();
    }

    @PreDestroy
    void close() {
        hands.shutdownNow();
    }

    /** A refusal is part of life: the person was not eligible, the thing was done before the start was interrupted. */
    public static void attempt(String about, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refused) {
            LOG.debug("{}: {}", about, refused.messageKey());
        }
    }
}
