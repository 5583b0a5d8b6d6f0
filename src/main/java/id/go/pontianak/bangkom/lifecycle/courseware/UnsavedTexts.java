package id.go.pontianak.bangkom.lifecycle.courseware;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.courseware.domain.DraftRows;
import id.go.pontianak.bangkom.lifecycle.courseware.domain.UnsavedRows;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Autosave: what somebody types is kept for him alone until he saves it, and overwrites nothing of others. */
@Service
@Transactional
public class UnsavedTexts {

    /** A text that was typed and not saved. */
    public record Unsaved(String text, Instant kept) {}

    private final AuthorRights rights;
    private final DraftRows drafts;
    private final UnsavedRows rows;

    UnsavedTexts(AuthorRights rights, DraftRows drafts, UnsavedRows rows) {
        this.rights = rights;
        this.drafts = drafts;
        this.rows = rows;
    }

    /** Empty where nothing is kept, and where the page says the same by now. */
    @Transactional(readOnly = true)
    public Optional<Unsaved> find(PersonId by, String programme, String slug) {
        DraftPage page = page(by, programme, slug);
        return rows.find(by, programme, slug)
                .filter(kept -> !kept.text().strip().equals(page.source().strip()))
                .map(kept -> new Unsaved(kept.text(), kept.kept()));
    }

    /** Returns when it was kept; a text that is too long is not kept. */
    public Optional<Instant> keep(PersonId by, String programme, String slug, String text) {
        page(by, programme, slug);
        String plain = text.replace("\r\n", "\n");
        return plain.length() > PageText.LONGEST
                ? Optional.empty()
                : Optional.of(rows.keep(by, programme, slug, plain));
    }

    public void forget(PersonId by, String programme, String slug) {
        page(by, programme, slug);
        rows.forget(by, programme, slug);
    }

    private DraftPage page(PersonId by, String programme, String slug) {
        rights.requireAuthor(by, programme);
        return drafts.find(programme).flatMap(draft -> draft.page(slug)).orElseThrow(NotFound::new);
    }
}
