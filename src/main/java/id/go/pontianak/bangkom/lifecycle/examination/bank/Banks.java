package id.go.pontianak.bangkom.lifecycle.examination.bank;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.examination.BankRights;
import id.go.pontianak.bangkom.lifecycle.examination.BankRules;
import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.ItemFilter;
import id.go.pontianak.bangkom.lifecycle.examination.domain.ItemRows;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The question banks, for whoever keeps them. */
@Service
@Transactional(readOnly = true)
public class Banks {

    private final BankRights rights;
    private final ItemRows rows;

    Banks(BankRights rights, ItemRows rows) {
        this.rights = rights;
        this.rows = rows;
    }

    public ProgrammeEntry programme(PersonId by, String programme) {
        return rights.requireKeeper(by, programme);
    }

    /** By number. */
    public List<Item> list(PersonId by, String programme, ItemFilter filter) {
        rights.requireKeeper(by, programme);
        return rows.list(programme, filter);
    }

    public Item item(PersonId by, String programme, int number) {
        rights.requireKeeper(by, programme);
        return rows.find(programme, number).orElseThrow(NotFound::new);
    }

    /** All versions of a question, the newest first. */
    public List<Item> versions(PersonId by, String programme, int number) {
        rights.requireKeeper(by, programme);
        return rows.versions(programme, number);
    }

    public BankRules rules(PersonId by, String programme) {
        rights.requireKeeper(by, programme);
        return rows.rules(programme).orElse(BankRules.USUAL);
    }

    public List<String> topics(PersonId by, String programme) {
        rights.requireKeeper(by, programme);
        return rows.topics(programme);
    }
}
