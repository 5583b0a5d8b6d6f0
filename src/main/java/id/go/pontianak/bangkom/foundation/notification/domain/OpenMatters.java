package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return !waiting(List.of(id)).isEmpty();
    }

    /** Those of them that wait. */
    Set<String> waiting(Collection<String> ids) {
        Set<String> waiting = new HashSet<>(decisions.openAmong(ids));
        List<UUID> keys = ids.stream()
                .filter(id -> !waiting.contains(id))
                .flatMap(id -> key(id).stream())
                .toList();
        if (!keys.isEmpty()) {
            requests.listOpen(keys).keySet().forEach(key -> waiting.add(key.toString()));
        }
        return waiting;
    }

    boolean waitsFor(String id, PersonId person) {
        return decisions
                        .findOpen(new TaskId(id))
                        .flatMap(task -> decisions.capacityFor(person, task))
                        .isPresent()
                || request(id).filter(one -> one.person().equals(person)).isPresent();
    }

    private Optional<Request> request(String id) {
        return key(id).flatMap(key ->
                Optional.ofNullable(requests.listOpen(List.of(key)).get(key)));
    }

    private static Optional<UUID> key(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noRequest) {
            return Optional.empty();
        }
    }
}
