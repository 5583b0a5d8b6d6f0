package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.staffing.domain.Absences;
import id.go.pontianak.bangkom.foundation.staffing.domain.Delegations;
import id.go.pontianak.bangkom.foundation.staffing.domain.Holders;
import id.go.pontianak.bangkom.foundation.staffing.domain.Holding;
import id.go.pontianak.bangkom.foundation.staffing.domain.LegalStatus;
import id.go.pontianak.bangkom.foundation.staffing.domain.LegalStatusDesk;
import id.go.pontianak.bangkom.foundation.staffing.domain.SubstituteRow;
import id.go.pontianak.bangkom.foundation.staffing.imports.DirectoryImports;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The forms about holders, absences, delegations and imports, and what each shows. */
@Component
class DirectoryForms implements FormRoute.Source {

    private static final String OFFICE = "/admin/offices/{code}";
    private static final String ABSENCES = "/admin/absences";
    private static final String IMPORT = "/admin/import/{id}";

    private static final String LEGAL_STATUS = "/admin/legal-statuses/{code}";

    private final Holders holders;
    private final Absences absences;
    private final Delegations delegations;
    private final DirectoryImports imports;
    private final LegalStatusDesk legalStatuses;
    private final CurrentUser user;

    DirectoryForms(
            Holders holders,
            Absences absences,
            Delegations delegations,
            DirectoryImports imports,
            LegalStatusDesk legalStatuses,
            CurrentUser user) {
        this.legalStatuses = legalStatuses;
        this.user = user;
        this.holders = holders;
        this.absences = absences;
        this.delegations = delegations;
        this.imports = imports;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(OFFICE + "/appoint", OFFICE + "/appoint", "q").showing(OFFICE, this::holders),
                FormRoute.of(OFFICE + "/holders/{id}/end", OFFICE).showing(OFFICE, this::holders),
                FormRoute.of(OFFICE + "/holders/{id}/call-off", OFFICE).showing(OFFICE, this::holders),
                FormRoute.of(ABSENCES + "/new", ABSENCES + "/new", "q"),
                FormRoute.of(ABSENCES + "/{id}/cancel", ABSENCES).showing(ABSENCES, this::absence),
                FormRoute.of("/delegation/new", "/delegation/new", "q"),
                FormRoute.of("/delegation/{id}/revoke", "/delegation").showing("/delegation", this::own),
                FormRoute.of("/admin/delegations/{id}/revoke", "/admin/delegations")
                        .showing("/delegation", this::any),
                FormRoute.of("/admin/import", "/admin/import"),
                FormRoute.of(LEGAL_STATUS, LEGAL_STATUS).showing(LEGAL_STATUS, this::legalStatus),
                FormRoute.of(IMPORT + "/confirm", IMPORT).showing(IMPORT, this::file),
                FormRoute.of(IMPORT + "/discard", IMPORT).showing(IMPORT, this::file));
    }

    private Shown holders(Map<String, String> variables) {
        String code = OfficeAddresses.code(variables.getOrDefault("code", ""));
        Shown shown = Shown.nothing();
        for (Holding one : LookupCache.once("forms.holders", code, () -> holders.history(code))) {
            String who = one.name() + ", " + one.from();
            shown = shown.fact(who, "#directory.capacity." + one.capacity()).fact(who + " –", one.to());
        }
        return shown;
    }

    private Shown absence(Map<String, String> variables) {
        return LookupCache.once("forms.absences", "", () -> absences.list(true)).stream()
                .filter(row -> row.id().toString().equals(variables.get("id")))
                .findFirst()
                .map(row -> Shown.nothing()
                        .fact("directory.absence.kind", "#directory.absence.kind." + row.kind())
                        .fact("directory.from", row.from())
                        .fact("directory.to", row.to())
                        .fact(row.name(), row.cancelled() ? "#directory.absence.cancelled" : ""))
                .orElseGet(Shown::nothing);
    }

    private Shown own(Map<String, String> variables) {
        return delegation(LookupCache.once("forms.lent", "", delegations::lent), variables);
    }

    private Shown any(Map<String, String> variables) {
        return delegation(LookupCache.once("forms.delegations", "", delegations::all), variables);
    }

    private static Shown delegation(List<SubstituteRow> rows, Map<String, String> variables) {
        return rows.stream()
                .filter(row -> row.id().toString().equals(variables.get("id")))
                .findFirst()
                .map(row -> Shown.nothing()
                        .fact(row.title() + ", " + row.substituteName(), "#directory.delegation.state." + row.state())
                        .fact("directory.from", row.from())
                        .fact("directory.to", row.to()))
                .orElseGet(Shown::nothing);
    }

    private Shown legalStatus(Map<String, String> variables) {
        LegalStatus status = legalStatuses.find(user.actor(), variables.getOrDefault("code", ""));
        return Shown.ofCase(LegalStatusDesk.journalOf(status.code()))
                .field("words", "directory.legalStatus.words", String.join("\n", status.words()))
                .field(
                        "serving",
                        "directory.legalStatus.serving",
                        status.serving() == null ? "" : "#directory.legalStatus.serving." + status.serving())
                .field("legalBasis", "directory.legalStatus.legalBasis", status.legalBasis());
    }

    private Shown file(Map<String, String> variables) {
        try {
            var file = imports.find(user.actor(), UUID.fromString(variables.getOrDefault("id", "")));
            return Shown.nothing()
                    .fact("directory.import.state", "#directory.import.state." + file.state())
                    .fact("directory.import.preview", file.digest());
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
