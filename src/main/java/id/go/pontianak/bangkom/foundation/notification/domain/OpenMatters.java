package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a notice calls to, a task of an office or a question to a person: whether it still waits, and for whom. */
@Component
class OpenMatters {

    private final Decisions decisions;
    private final Requests requests;

    OpenMatters(Decisions decisions, Requests requests) {
        this.decisions = decisions;
        this.requests = requests;
    }

    boolean waits(String id) {
        return decisions.findOpen(id).isPresent() || request(id).isPresent();
    }

    boolean waitsFor(String id, PersonId person) {
        return decisions
                        .findOpen(id)
                        .flatMap(task -> decisions.capacityFor(person, task))
                        .isPresent()
                || request(id).filter(one -> one.person().equals(person)).isPresent();
    }

    private Optional<Request> request(String id) {
        try {
            UUID key = UUID.fromString(id);
            return Optional.ofNullable(requests.listOpen(List.of(key)).get(key));
        } catch (IllegalArgumentException noRequest) {
            return Optional.empty();
        }
    }
}
