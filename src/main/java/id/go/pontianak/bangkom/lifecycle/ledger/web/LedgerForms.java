package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerKeeping;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.Evidence;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Credits are only ever added; a form that corrects one says whether it still stood, and one of evidence which version it showed. */
@Component
class LedgerForms implements FormRoute.Source {

    private static final String CREDIT = "/ledger/credits/{credit}";

    private static final String EVIDENCE = "/ledger/evidence/{number}";

    private final Ledger ledger;
    private final EvidenceReader evidence;

    LedgerForms(Ledger ledger, EvidenceReader evidence) {
        this.ledger = ledger;
        this.evidence = evidence;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of("/admin/ledger-import", "/admin/ledger-import"),
                FormRoute.of(CREDIT + "/reverse", CREDIT).showing(CREDIT, this::state),
                FormRoute.of(CREDIT + "/correct", CREDIT).showing(CREDIT, this::state),
                FormRoute.of("/ledger/new", "/ledger/new"),
                FormRoute.of(EVIDENCE + "/edit", EVIDENCE + "/edit").showing(EVIDENCE, this::evidence),
                FormRoute.of(EVIDENCE + "/withdraw", EVIDENCE).showing(EVIDENCE, this::evidence));
    }

    private Shown state(Map<String, String> variables) {
        LedgerEntry entry = ledger.entry(id(variables.getOrDefault("credit", "")));
        boolean corrected = ledger.listOf(entry.person()).stream()
                .anyMatch(other -> entry.id().equals(other.replaces()));
        String state = corrected ? "corrected" : entry.stands() ? "stands" : "reversed";
        return Shown.ofCase(LedgerKeeping.journalOf(entry.person())).fact("ledger.state", "#ledger.state." + state);
    }

    private Shown evidence(Map<String, String> variables) {
        String number = variables.getOrDefault("number", "");
        Evidence shown = evidence.evidence(number);
        return Shown.ofCase(number)
                .fact("ledger.state", '#' + shown.status().messageKey())
                .fact("ledger.evidence.version", shown.version());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
