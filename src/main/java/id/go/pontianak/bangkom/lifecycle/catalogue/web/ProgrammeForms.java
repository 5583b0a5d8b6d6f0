package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.lifecycle.catalogue.CompletionTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeKeeping;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeText;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVersion;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of a programme and what each shows of it (optimistic lock). */
@Component
class ProgrammeForms implements FormRoute.Source {

    private static final String PROGRAMME = "/programmes/{code}";

    private final Programmes programmes;
    private final ProgrammeWords words;

    ProgrammeForms(Programmes programmes, ProgrammeWords words) {
        this.programmes = programmes;
        this.words = words;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of("/programmes/new", "/programmes/new"),
                FormRoute.of(PROGRAMME + "/edit", PROGRAMME + "/edit").showing(PROGRAMME, this::text),
                FormRoute.of(PROGRAMME + "/version", PROGRAMME + "/version").showing(PROGRAMME, this::terms),
                FormRoute.of(PROGRAMME + "/state", PROGRAMME).showing(PROGRAMME, this::state));
    }

    private Shown text(Map<String, String> variables) {
        ProgrammeEntry entry = entry(variables);
        ProgrammeText text = entry.text();
        return of(entry)
                .field("name", "catalogue.name", text.name())
                .field("nameEnglish", "catalogue.nameEnglish", text.nameEnglish())
                .field("field", "catalogue.field", text.field())
                .field("form", "catalogue.kind", text.form())
                .field("heldBy", "catalogue.heldBy", text.heldBy())
                .field("partner", "catalogue.partner", text.partner())
                .field("fewest", "catalogue.fewest", text.fewest())
                .field("most", "catalogue.most", text.most())
                .field("curriculum", "catalogue.curriculum", text.curriculum());
    }

    private Shown terms(Map<String, String> variables) {
        ProgrammeEntry entry = entry(variables);
        ProgrammeVersion latest = programmes.versions(entry.code()).get(0);
        ProgrammeTerms terms = latest.terms();
        CompletionTerms completion = terms.completion();
        return of(entry)
                .fact("catalogue.version", latest.number())
                .field("learningHours", "catalogue.learningHours", terms.learningHours())
                .field("mode", "catalogue.mode", "#catalogue.mode." + terms.mode())
                .field("method", "catalogue.method", terms.method())
                .field("audience", "catalogue.audience", terms.audience())
                .fact("catalogue.tiers", words.tiers(terms.tiers()))
                .field("minimumGrade", "catalogue.minimumGrade", terms.minimumGrade())
                .field("minimumServiceYears", "catalogue.minimumServiceYears", terms.minimumServiceYears())
                .field("attendancePercent", "catalogue.attendancePercent", completion.attendancePercent())
                .field("passingScore", "catalogue.passingScore", completion.passingScore())
                .fact("catalogue.remedial", completion.remedial() ? "#catalogue.yes" : "#catalogue.no")
                .fact("catalogue.reading", completion.reading() ? "#catalogue.yes" : "#catalogue.no")
                .fact("catalogue.graded", completion.graded() ? "#catalogue.yes" : "#catalogue.no")
                .fact("catalogue.levels", words.levels(completion.levels()))
                .field("delayedDays", "catalogue.delayedDays", completion.delayedDays());
    }

    private Shown state(Map<String, String> variables) {
        ProgrammeEntry entry = entry(variables);
        return of(entry)
                .fact("catalogue.state", entry.active() ? "#catalogue.state.active" : "#catalogue.state.inactive");
    }

    private ProgrammeEntry entry(Map<String, String> variables) {
        return programmes.entry(variables.getOrDefault("code", ""));
    }

    private static Shown of(ProgrammeEntry entry) {
        return Shown.ofCase(ProgrammeKeeping.journalOf(entry.code()));
    }
}
