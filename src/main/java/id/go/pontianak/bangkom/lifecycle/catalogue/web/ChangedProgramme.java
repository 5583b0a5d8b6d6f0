package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.CatalogueRights;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVersion;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A programme for whoever may change it. */
@Component
class ChangedProgramme {

    private final CatalogueRights rights;
    private final Programmes programmes;
    private final ProgrammeChoices choices;

    ChangedProgramme(CatalogueRights rights, Programmes programmes, ProgrammeChoices choices) {
        this.rights = rights;
        this.programmes = programmes;
        this.choices = choices;
    }

    ProgrammeEntry entry(PersonId by, String code) {
        rights.requireKeeper(by);
        return programmes.entry(code);
    }

    /** The version after which a new one comes. */
    ProgrammeVersion latest(PersonId by, String code) {
        entry(by, code);
        return programmes.versions(code).get(0);
    }

    Map<String, Object> page(PersonId by, String code) {
        Map<String, Object> page = new HashMap<>(choices.of(code));
        page.put("entry", entry(by, code));
        page.put("latest", latest(by, code));
        return page;
    }
}
