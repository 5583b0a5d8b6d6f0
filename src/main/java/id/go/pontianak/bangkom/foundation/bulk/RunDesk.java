package id.go.pontianak.bangkom.foundation.bulk;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who sees and cancels which runs: everybody his own; the administrator and HR of the city all. */
@Service
public class RunDesk {

    /** {@code about} may be empty; {@code page} is where its result is read, empty for whoever did not start it. */
    public record Run(
            UUID id,
            String kind,
            String about,
            String by,
            String page,
            int total,
            int done,
            Instant startedAt,
            String state) {

        public boolean open() {
            return state.equals("open");
        }
    }

    private final BulkRuns runs;
    private final Authority authority;
    private final Directory directory;

    RunDesk(BulkRuns runs, Authority authority, Directory directory) {
        this.runs = runs;
        this.authority = authority;
        this.directory = directory;
    }

    public boolean seesAll(Actor actor) {
        return actor.has(Role.ADMIN) || authority.isCityHr(actor.person());
    }

    public List<Run> list(Actor actor) {
        List<BulkRuns.Glance> found = runs.list(ownerFor(actor));
        Map<PersonId, Person> people =
                directory.persons(found.stream().map(BulkRuns.Glance::actor).collect(Collectors.toSet()));
        return found.stream()
                .map(run -> new Run(
                        run.id(),
                        run.kind(),
                        runs.about(run),
                        nameOf(people.get(run.actor())),
                        run.actor().equals(actor.person()) ? runs.page(run) : "",
                        run.total(),
                        run.total() - run.waiting(),
                        run.startedAt(),
                        run.cancelled() ? "cancelled" : run.waiting() == 0 ? "done" : "open"))
                .toList();
    }

    public void cancel(Actor actor, UUID run) {
        runs.cancel(run, actor.person(), ownerFor(actor));
    }

    private @Nullable PersonId ownerFor(Actor actor) {
        return seesAll(actor) ? null : actor.person();
    }

    private static String nameOf(@Nullable Person person) {
        return person == null ? "" : person.name();
    }
}
