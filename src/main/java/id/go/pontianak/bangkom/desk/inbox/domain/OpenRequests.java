package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKind;
import id.go.pontianak.bangkom.foundation.request.RequestKinds;
import id.go.pontianak.bangkom.foundation.request.Requests;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Of rows of the task list, those that are requests, with what their kind says of them. */
@Component
public class OpenRequests {

    public record Asked(Request request, RequestKind kind) {}

    private final Requests requests;
    private final RequestKinds kinds;

    OpenRequests(Requests requests, RequestKinds kinds) {
        this.requests = requests;
        this.kinds = kinds;
    }

    /** By the id of the row; ids of tasks are left out. */
    public Map<TaskId, Asked> of(Collection<TaskId> ids) {
        return requests.listOpen(ids.stream().flatMap(id -> key(id).stream()).toList()).values().stream()
                .collect(Collectors.toMap(
                        request -> new TaskId(request.id().toString()),
                        request -> new Asked(request, kinds.kind(request.kind()))));
    }

    /** Where the person answers his request, or looks at what he answered; empty for tasks and for requests of others. */
    public Optional<String> pageOf(PersonId person, TaskId id) {
        try {
            return key(id).map(key -> requests.own(person, key))
                    .map(request -> kinds.kind(request.kind()).page(request));
        } catch (NotFound noneOfTheirs) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> key(TaskId id) {
        try {
            return Optional.of(UUID.fromString(id.value()));
        } catch (IllegalArgumentException noRequest) {
            return Optional.empty();
        }
    }
}
