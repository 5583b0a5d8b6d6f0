package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.document.FileOwner;
import id.go.pontianak.bangkom.foundation.document.Files;
import id.go.pontianak.bangkom.foundation.document.NewFile;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeCase;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeStore;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letter that offers an activity, kept with its change: analysts attach it while the change is on its way, its readers open it. */
@Service
@Transactional
public class ItemChangeLetter implements FileOwner {

    private static final String PURPOSE = "plan/letter";

    private final ObjectProvider<Files> files;
    private final ItemChangeStore store;
    private final ItemChangeRights rights;
    private final ItemChangeCheck check;
    private final PlanRecord record;

    ItemChangeLetter(
            ObjectProvider<Files> files,
            ItemChangeStore store,
            ItemChangeRights rights,
            ItemChangeCheck check,
            PlanRecord record) {
        this.files = files;
        this.store = store;
        this.rights = rights;
        this.check = check;
        this.record = record;
    }

    /** In place of one that was attached before. Refused where it is empty, too large, or neither a picture nor a document. */
    public void attach(String number, NamedFile letter, PersonId by) {
        check.requireDrafter(by);
        ItemChangeCase change = store.lockedCase(number);
        change.requireOpen();
        FileId file = files.getObject().keep(new NewFile(PURPOSE, number, letter.name(), letter.content(), by));
        change.enclose(file.value());
        store.save(change);
        record.of(
                number,
                Deed.of("changeLetterAttached", by),
                Map.of("file", file.value().toString()));
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(PersonId reader, String ownerKey) {
        return rights.mayRead(reader, ownerKey);
    }
}
