package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who runs a batch, and whom one can choose from. */
@Component
@Transactional(readOnly = true)
class StaffPages {

    private static final int MOST = 20;
    private static final int LEAST_LETTERS = 3;

    /** One with a task; {@code session} null: the whole batch. */
    record Row(StaffMember member, @Nullable Session session) {}

    private final Batches batches;
    private final BatchParts parts;
    private final SeenSessions seen;
    private final Directory directory;
    private final MessageSourceAccessor messages;

    StaffPages(Batches batches, BatchParts parts, SeenSessions seen, Directory directory, MessageSource messages) {
        this.batches = batches;
        this.parts = parts;
        this.seen = seen;
        this.directory = directory;
        this.messages = new MessageSourceAccessor(messages);
    }

    /** {@code open}: this person may change it. */
    Map<String, Object> page(String number, PersonId person) {
        Batch batch = batches.batch(number);
        Map<UUID, Session> sessions =
                seen.sessions(number).stream().collect(Collectors.toMap(Session::id, Function.identity()));
        return Map.of(
                "batch",
                batch,
                "tabs",
                parts.of(batch, person),
                "open",
                seen.mayRun(number, person) && !batch.status().over(),
                "staff",
                seen.staff(number, person).stream()
                        .map(member ->
                                new Row(member, member.session() == null ? null : sessions.get(member.session())))
                        .toList());
    }

    /** What a task can be given for, and to whom of the directory. */
    Map<String, Object> choices(String number, @Nullable String search) {
        String words = search == null ? "" : search.strip();
        List<Person> people = words.length() < LEAST_LETTERS ? List.of() : directory.search(words, MOST);
        return Map.of(
                "batch", batches.batch(number),
                "people", people,
                "searched", words.length() >= LEAST_LETTERS,
                "tasks",
                        Arrays.stream(Task.values())
                                .map(task -> new Option(task.name(), text("session.task." + task)))
                                .toList(),
                "sessions",
                        seen.sessions(number).stream()
                                .filter(session -> !session.cancelled())
                                .map(session ->
                                        new Option(session.id().toString(), session.no() + ". " + session.title()))
                                .toList());
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
