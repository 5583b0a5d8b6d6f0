package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.document.NamedFile;
import id.go.pontianak.bangkom.foundation.document.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.document.TemplateWorkbook;
import id.go.pontianak.bangkom.foundation.document.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.staffing.Commitments;
import id.go.pontianak.bangkom.foundation.staffing.imports.ImportRecord.State;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Upload, preview, confirm: a file of the directory is applied as it was shown, whole, or not at all. For administrators only. */
@Service
@Transactional
public class DirectoryImports {

    public static final int PAGE = 100;

    /** One of each kind for every office of a city. */
    private static final int MOST_FILES = 60;

    private static final long MOST_BYTES = 4L * SpreadsheetReader.LARGEST_FILE;

    private final SpreadsheetReader reader;
    private final ImportRows rows;
    private final PlanWriter writer;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;
    private final ObjectProvider<Commitments> commitments;

    DirectoryImports(
            SpreadsheetReader reader,
            ImportRows rows,
            PlanWriter writer,
            JdbcClient jdbc,
            Journal journal,
            Clock clock,
            ObjectProvider<Commitments> commitments) {
        this.reader = reader;
        this.rows = rows;
        this.writer = writer;
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
        this.commitments = commitments;
    }

    /** A file by its name; the content is what counts. */
    public record Upload(String name, byte[] content) {}

    /** Applied; or the directory has changed meanwhile and the preview is a new one; or the answers given make a fault of it. */
    public enum Outcome {
        APPLIED,
        PREVIEWED_ANEW,
        REFUSED
    }

    /** Before a file is read into memory. */
    public static void requireReasonable(String name, long size, List<Upload> before) {
        if (size > SpreadsheetReader.LARGEST_FILE) {
            throw RuleViolated.at("files", "document.TOO_LARGE", name);
        }
        long together = before.stream().mapToLong(file -> file.content().length).sum();
        if (before.size() >= MOST_FILES || together + size > MOST_BYTES) {
            throw RuleViolated.at("files", "directory.import.tooManyFiles", MOST_FILES);
        }
    }

    public UUID upload(Actor actor, List<Upload> files) {
        requireAdministrator(actor);
        List<NamedFile> named = files.stream()
                .filter(file -> file.content().length > 0)
                .map(file -> new NamedFile(file.name(), file.content()))
                .toList();
        if (named.isEmpty()) {
            throw RuleViolated.at("files", "directory.import.noFile");
        }
        Read read = read(named);
        rows.waiting().forEach(id -> rows.decide(id, State.DISCARDED, actor.person(), clock.instant()));
        UUID id = UUID.randomUUID();
        rows.insert(id, named, actor.person(), clock.instant());
        rows.preview(id, read.state(), read.plan().digest(), read.lines().faults, read.plan().changes);
        return id;
    }

    public Outcome confirm(Actor actor, UUID id) {
        return confirm(actor, id, Map.of());
    }

    /**
     * Reads and compares anew: what is applied equals what was shown, or it is shown again. {@code same} says of each number that looks
     * like another's slip whether it is the same person.
     */
    public Outcome confirm(Actor actor, UUID id, Map<String, Boolean> same) {
        requireAdministrator(actor);
        rows.waitForOtherImports();
        State state = rows.lock(id).orElseThrow(NotFound::new);
        if (state != State.READY) {
            throw new NotPossibleNow("directory.import.notReady");
        }
        String shown = rows.find(id).orElseThrow(NotFound::new).digest();
        Read read = read(rows.files(id));
        if (read.state() != State.READY || !read.plan().digest().equals(shown)) {
            rows.preview(id, read.state(), read.plan().digest(), read.lines().faults, read.plan().changes);
            return Outcome.PREVIEWED_ANEW;
        }
        if (read.plan().left.contains(actor.person())) {
            throw new NotPossibleNow("directory.import.leavesYourself");
        }
        Plan answered = answered(read, same);
        if (read.lines().blocked()) {
            read.lines().faults.sort(read.lines().inOrder());
            rows.preview(id, State.REFUSED, new Plan().digest(), read.lines().faults, List.of());
            return Outcome.REFUSED;
        }
        writer.write(answered, today());
        rows.decide(id, State.APPLIED, actor.person(), clock.instant());
        if (!read.plan().changesNothing()) {
            tell(actor, id);
        }
        return Outcome.APPLIED;
    }

    private Plan answered(Read read, Map<String, Boolean> same) {
        Set<String> asked = read.plan().changes.stream()
                .filter(change -> change.kind() == Change.Kind.MATCH)
                .map(Change::key)
                .collect(Collectors.toSet());
        if (!same.keySet().containsAll(asked)) {
            throw RuleViolated.of("directory.import.matchUnanswered");
        }
        asked.removeIf(number -> Boolean.TRUE.equals(same.get(number)));
        if (asked.isEmpty()) {
            return read.plan();
        }
        return plan(read.lines(), read.known(), asked);
    }

    private void tell(Actor actor, UUID id) {
        ImportRecord file = rows.find(id).orElseThrow(NotFound::new);
        journal.record(
                "directory-import",
                "journal.directory.imported",
                actor.person(),
                null,
                null,
                Map.of(
                        "import", id.toString(),
                        "new", String.valueOf(file.count("NEW")),
                        "changed", String.valueOf(file.count("CHANGED")),
                        "ends", String.valueOf(file.count("ENDS"))));
    }

    public void discard(Actor actor, UUID id) {
        requireAdministrator(actor);
        State state = rows.lock(id).orElseThrow(NotFound::new);
        if (state == State.APPLIED) {
            throw new NotPossibleNow("directory.import.notReady");
        }
        rows.decide(id, State.DISCARDED, actor.person(), clock.instant());
    }

    @Transactional(readOnly = true)
    public ImportRecord find(Actor actor, UUID id) {
        requireAdministrator(actor);
        return rows.find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<ImportRecord> recent(Actor actor) {
        requireAdministrator(actor);
        return rows.recent(10);
    }

    @Transactional(readOnly = true)
    public List<Fault> faults(Actor actor, UUID id, Fault.Severity severity) {
        requireAdministrator(actor);
        return rows.faults(id, severity, PAGE * 2);
    }

    @Transactional(readOnly = true)
    public List<Change> changes(Actor actor, UUID id, Change.Kind kind, int page) {
        requireAdministrator(actor);
        return rows.changes(id, kind, Math.max(0, page) * PAGE, PAGE);
    }

    /** Numbers of whom somebody has to say whether they are slips. */
    @Transactional(readOnly = true)
    public List<Change> matches(Actor actor, UUID id) {
        requireAdministrator(actor);
        return rows.changes(id, Change.Kind.MATCH, 0, 1000);
    }

    /** What a workbook of the directory looks like before it is filled in. */
    @Transactional(readOnly = true)
    public void writeTemplate(Actor actor, OutputStream out) throws IOException {
        requireAdministrator(actor);
        TemplateWorkbook.write(Layout.FORMS, out);
    }

    /** The files as uploaded with all their faults; empty once decided. */
    @Transactional(readOnly = true)
    MarkedFile marked(Actor actor, UUID id) {
        requireAdministrator(actor);
        List<NamedFile> files = rows.files(id);
        if (files.isEmpty()) {
            throw new NotFound();
        }
        return new MarkedFile(
                files,
                rows.faults(id, Fault.Severity.ERROR, Integer.MAX_VALUE),
                rows.faults(id, Fault.Severity.WARNING, Integer.MAX_VALUE));
    }

    record MarkedFile(List<NamedFile> files, List<Fault> errors, List<Fault> warnings) {}

    private record Read(Lines lines, Snapshot known, Plan plan, State state) {}

    private Read read(List<NamedFile> files) {
        try {
            Lines lines = FileReading.read(reader, files, today());
            if (lines.sheets.isEmpty()) {
                throw RuleViolated.at("files", "directory.import.noSheet", String.join(", ", lines.leftOut));
            }
            Snapshot known = Snapshot.of(jdbc);
            new CrossChecks(lines, known, today()).run();
            Plan plan = new Plan();
            if (lines.blocked()) {
                new HolderConflicts(lines, known, today()).report();
            } else {
                plan = plan(lines, known, Set.of());
            }
            boolean refused = lines.blocked();
            lines.faults.sort(lines.inOrder());
            return new Read(lines, known, refused ? new Plan() : plan, refused ? State.REFUSED : State.READY);
        } catch (UnreadableSpreadsheet unreadable) {
            throw RuleViolated.at("files", "document." + unreadable.reason().name(), unreadable.file());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), City.ZONE);
    }

    private Plan plan(Lines lines, Snapshot known, Set<String> others) {
        return Planner.plan(lines, known, commitments.orderedStream().toList(), today(), others);
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
