package id.go.pontianak.bangkom.lifecycle.eligibility;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.ImportRecord;
import id.go.pontianak.bangkom.foundation.importing.Preview;
import id.go.pontianak.bangkom.foundation.importing.PreviewRow;
import id.go.pontianak.bangkom.foundation.importing.Uploads;
import id.go.pontianak.bangkom.foundation.importing.Uploads.Outcome;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.eligibility.domain.PersonnelFactLines;
import id.go.pontianak.bangkom.lifecycle.eligibility.domain.PersonnelFactLines.Parsed;
import id.go.pontianak.bangkom.lifecycle.eligibility.domain.PersonnelFactPreview;
import id.go.pontianak.bangkom.lifecycle.eligibility.domain.PersonnelFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in what only personnel files know: discipline, and the retirement age of functional posts. Lines of NIP, kind, value, from, to and
 * source, separated by semicolons; one wrong line and nothing is taken. They are shown before they are taken; the same lines twice change
 * nothing.
 */
@Service
@Transactional
public class PersonnelFactImport {

    /** So many lines of each kind are shown. */
    public static final int SHOWN = 200;

    private static final String KIND = "personnel-facts";

    /** {@code id} of the preview; null where lines are wrong. */
    public record Pasted(@Nullable UUID id, List<Fault> faults) {}

    private final PersonnelFactLines lines;
    private final PersonnelFacts facts;
    private final PersonnelFactPreview previews;
    private final Uploads uploads;
    private final Authority authority;
    private final Journal journal;

    PersonnelFactImport(
            PersonnelFactLines lines,
            PersonnelFacts facts,
            PersonnelFactPreview previews,
            Uploads uploads,
            Authority authority,
            Journal journal) {
        this.lines = lines;
        this.facts = facts;
        this.previews = previews;
        this.uploads = uploads;
        this.authority = authority;
        this.journal = journal;
    }

    public void requireAllowed(PersonId reader) {
        if (!authority.isCityHr(reader)) {
            throw new NotFound();
        }
    }

    /** What the lines would change, to be looked at; takes the place of lines that wait to be confirmed. */
    public Pasted paste(String text, PersonId hr) {
        requireAllowed(hr);
        Parsed parsed = lines.parse(text);
        if (!parsed.faults().isEmpty()) {
            return new Pasted(null, parsed.faults());
        }
        NamedFile pasted = new NamedFile("", text.getBytes(StandardCharsets.UTF_8));
        return new Pasted(uploads.upload(KIND, List.of(pasted), hr, preview(parsed)), List.of());
    }

    public Outcome confirm(UUID id, PersonId hr) {
        requireAllowed(hr);
        NamedFile pasted = uploads.begin(KIND, id).get(0);
        Parsed parsed = lines.parse(new String(pasted.content(), StandardCharsets.UTF_8));
        return uploads.confirm(id, hr, preview(parsed), () -> take(parsed, hr));
    }

    private Optional<Preview> take(Parsed parsed, PersonId hr) {
        long taken = parsed.facts().stream().filter(facts::keep).count();
        if (taken > 0) {
            journal.record(
                    new CaseNumber("personnel-facts"),
                    Deed.of("journal.nomination.factsImported", hr),
                    Map.of("lines", String.valueOf(taken)));
        }
        return Optional.empty();
    }

    public void discard(UUID id, PersonId hr) {
        requireAllowed(hr);
        uploads.discard(KIND, id, hr);
    }

    @Transactional(readOnly = true)
    public ImportRecord find(UUID id, PersonId hr) {
        requireAllowed(hr);
        return uploads.find(KIND, id);
    }

    /** The lines of one kind: NEW, CHANGED or KNOWN. */
    @Transactional(readOnly = true)
    public List<PreviewRow> rows(UUID id, PersonId hr, String kind) {
        requireAllowed(hr);
        return uploads.rows(KIND, id, kind, 0, SHOWN);
    }

    private Preview preview(Parsed parsed) {
        return new Preview(parsed.faults(), previews.rows(parsed.facts()));
    }
}
