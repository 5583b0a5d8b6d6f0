package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.ImportRecord;
import id.go.pontianak.bangkom.foundation.importing.Preview;
import id.go.pontianak.bangkom.foundation.importing.Uploads;
import id.go.pontianak.bangkom.foundation.importing.Uploads.Outcome;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.spreadsheet.TemplateWorkbook;
import id.go.pontianak.bangkom.foundation.staffing.imports.DirectoryPlans.Read;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Upload, preview, confirm: a file of the directory is applied as it was shown, whole, or not at all. For administrators only. */
@Service
@Transactional
public class DirectoryImports {

    public static final int PAGE = 100;

    /** Names it among all imports. */
    private static final String KIND = "directory";

    private final Uploads uploads;
    private final DirectoryPlans plans;
    private final PlanWriter writer;
    private final Journal journal;
    private final Clock clock;

    DirectoryImports(Uploads uploads, DirectoryPlans plans, PlanWriter writer, Journal journal, Clock clock) {
        this.uploads = uploads;
        this.plans = plans;
        this.writer = writer;
        this.journal = journal;
        this.clock = clock;
    }

    public UUID upload(Actor actor, List<Upload> files) {
        requireAdministrator(actor);
        List<NamedFile> named = Upload.named(files);
        return uploads.upload(KIND, named, actor.person(), plans.read(named).preview());
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
        Read read = plans.read(uploads.begin(KIND, id));
        Outcome outcome = uploads.confirm(id, actor.person(), read.preview(), () -> apply(actor, read, same));
        if (outcome == Outcome.APPLIED && !read.plan().changesNothing()) {
            tell(actor, id);
        }
        return outcome;
    }

    private Optional<Preview> apply(Actor actor, Read read, Map<String, Boolean> same) {
        if (read.plan().left.contains(actor.person())) {
            throw new NotPossibleNow("directory.import.leavesYourself");
        }
        Plan answered = plans.answered(read, same);
        if (read.lines().blocked()) {
            return Optional.of(read.preview());
        }
        writer.write(answered, today());
        return Optional.empty();
    }

    private void tell(Actor actor, UUID id) {
        ImportRecord file = uploads.find(KIND, id);
        journal.record(
                new CaseNumber("directory-import"),
                Deed.of("journal.directory.imported", actor.person()),
                Map.of(
                        "import", id.toString(),
                        "new", String.valueOf(file.count("NEW")),
                        "changed", String.valueOf(file.count("CHANGED")),
                        "ends", String.valueOf(file.count("ENDS"))));
    }

    public void discard(Actor actor, UUID id) {
        requireAdministrator(actor);
        uploads.discard(KIND, id, actor.person());
    }

    @Transactional(readOnly = true)
    public ImportRecord find(Actor actor, UUID id) {
        requireAdministrator(actor);
        return uploads.find(KIND, id);
    }

    @Transactional(readOnly = true)
    public List<ImportRecord> recent(Actor actor) {
        requireAdministrator(actor);
        return uploads.recent(KIND, 10);
    }

    @Transactional(readOnly = true)
    public List<Fault> faults(Actor actor, UUID id, Fault.Severity severity) {
        requireAdministrator(actor);
        return uploads.faults(KIND, id, severity, PAGE * 2);
    }

    @Transactional(readOnly = true)
    public List<Change> changes(Actor actor, UUID id, Change.Kind kind, int page) {
        requireAdministrator(actor);
        return changes(id, kind, Math.max(0, page) * PAGE, PAGE);
    }

    /** Numbers of whom somebody has to say whether they are slips. */
    @Transactional(readOnly = true)
    public List<Change> matches(Actor actor, UUID id) {
        requireAdministrator(actor);
        return changes(id, Change.Kind.MATCH, 0, 1000);
    }

    /** What a workbook of the directory looks like before it is filled in. */
    @Transactional(readOnly = true)
    public void writeTemplate(Actor actor, OutputStream out) throws IOException {
        requireAdministrator(actor);
        TemplateWorkbook.write(Layout.FORMS, out);
    }

    /** The files as uploaded with all their faults; empty once decided. */
    @Transactional(readOnly = true)
    public MarkedFile marked(Actor actor, UUID id) {
        requireAdministrator(actor);
        List<NamedFile> files = uploads.files(KIND, id);
        if (files.isEmpty()) {
            throw new NotFound();
        }
        List<Fault> faults = new ArrayList<>(uploads.faults(KIND, id, Fault.Severity.ERROR, Integer.MAX_VALUE));
        faults.addAll(uploads.faults(KIND, id, Fault.Severity.WARNING, Integer.MAX_VALUE));
        return new MarkedFile(files, faults);
    }

    record MarkedFile(List<NamedFile> files, List<Fault> faults) {}

    private List<Change> changes(UUID id, Change.Kind kind, int after, int limit) {
        return uploads.rows(KIND, id, kind.name(), after, limit).stream()
                .map(Change::of)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), City.ZONE);
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
