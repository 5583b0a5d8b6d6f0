package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.forms.FormRegister;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.ChangedMeanwhile;
import id.go.pontianak.bangkom.foundation.kernel.ChangedMeanwhile.Change;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A form that cannot be taken comes back on its own page, with what was entered, and the page says why. */
@Component
public class FormAgain {

    /** Set while he is told what changed, so that the form shows from now on what is so now. */
    static final String TOLD = FormAgain.class.getName();

    /** What is another now, as he reads it; {@code label} a message key or a name. */
    public record Line(String label, String was, String now) {}

    private final FormRegister register;
    private final PageOfForm pages;
    private final ShownValues values;
    private final Journal journal;
    private final Directory directory;
    private final LanguageSwitch switching;

    FormAgain(
            FormRegister register,
            PageOfForm pages,
            ShownValues values,
            Journal journal,
            Directory directory,
            LanguageSwitch switching) {
        this.switching = switching;
        this.register = register;
        this.pages = pages;
        this.values = values;
        this.journal = journal;
        this.directory = directory;
    }

    /** Empty where the form has no page of its own, or that is not there for him any more. */
    public Optional<ModelAndView> refused(
            HttpStatus status, String sentence, HttpServletRequest request, HttpServletResponse response) {
        return page(status, sentence, Map.of(), request, response);
    }

    /** As above; what he did not touch is shown as it is now. */
    public Optional<ModelAndView> changed(
            ChangedMeanwhile refusal, String sentence, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(TOLD, true);
        Map<String, String> untouched = new HashMap<>();
        refusal.changes().forEach(change -> untouched.put(change.field(), change.was()));
        return page(HttpStatus.CONFLICT, sentence, untouched, request, response)
                .map(page -> page.addObject("changes", lines(refusal.changes()))
                        .addObject("changedBy", by(refusal.journals())));
    }

    private Optional<ModelAndView> page(
            HttpStatus status,
            String sentence,
            Map<String, String> untouched,
            HttpServletRequest request,
            HttpServletResponse response) {
        KeptForm sent = KeptForm.of(request, "");
        if (sent == null || !request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        KeptForm kept = sent.without(untouched);
        return register.find(request.getRequestURI())
                .flatMap(form -> opened(form.page(kept.values()), kept, request, response))
                .map(page -> {
                    page.addObject(KeptForm.NAME, kept).addObject("keptBecause", sentence);
                    page.setStatus(status);
                    return page;
                });
    }

    private Optional<ModelAndView> opened(
            String address, KeptForm kept, HttpServletRequest request, HttpServletResponse response) {
        Optional<ModelAndView> page = pages.open(address, request, response);
        page.ifPresent(there -> switching.keep(kept, address, request));
        return page;
    }

    private List<Line> lines(List<Change> changes) {
        return changes.stream()
                .map(change -> new Line(
                        values.label(change.label()),
                        values.text(change.was(), "portal.kept.before"),
                        values.text(change.now(), "portal.kept.now")))
                .toList();
    }

    /** The last deed of a person there, if a journal is kept of it: who, and when. */
    private @Nullable String by(List<CaseNumber> journals) {
        return journals.stream()
                .flatMap(number -> journal.listOf(number).stream())
                .filter(entry -> entry.actor() != null)
                .max(Comparator.comparing(JournalEntry::at))
                .map(this::named)
                .orElse(null);
    }

    private @Nullable String named(JournalEntry entry) {
        PersonId actor = entry.actor();
        return actor == null ? null : values.deed(directory.person(actor).name(), entry.at());
    }
}
