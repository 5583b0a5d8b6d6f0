package id.go.pontianak.bangkom.desk.casefile.web;

import id.go.pontianak.bangkom.desk.casefile.domain.CaseSteps;
import id.go.pontianak.bangkom.desk.casefile.domain.VisibleCases.Seen;
import id.go.pontianak.bangkom.desk.inbox.CaseComments;
import id.go.pontianak.bangkom.desk.inbox.CaseHistory;
import id.go.pontianak.bangkom.desk.tracking.CaseRow;
import id.go.pontianak.bangkom.foundation.access.Option;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.foundation.notification.Notifications.MailState;
import id.go.pontianak.bangkom.foundation.workflow.CaseDiagrams;
import id.go.pontianak.bangkom.foundation.workflow.CaseDiagrams.CaseDiagram;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the timeline of a case together: what its subject sees of it leaves out what was said only to others. */
@Component
class CasePages {

    private final CaseSteps steps;
    private final CaseStepTexts stepTexts;
    private final CaseHistory history;
    private final CaseComments comments;
    private final Notifications notifications;
    private final CaseDiagrams diagrams;
    private final CaseFileTexts texts;

    CasePages(
            CaseSteps steps,
            CaseStepTexts stepTexts,
            CaseHistory history,
            CaseComments comments,
            Notifications notifications,
            CaseDiagrams diagrams,
            CaseFileTexts texts) {
        this.steps = steps;
        this.stepTexts = stepTexts;
        this.history = history;
        this.comments = comments;
        this.notifications = notifications;
        this.diagrams = diagrams;
        this.texts = texts;
    }

    CasePage page(Seen seen) {
        CaseRow row = seen.row();
        CaseNumber number = row.number();
        List<CaseSteps.Step> taken = steps.listOf(number);
        List<CasePage.Step> shown = taken.stream().map(stepTexts::step).toList();
        return new CasePage(
                number.value(),
                row.title(),
                texts.orKey(row.status()),
                row.subject(),
                EmployeeNumber.display(row.employeeNumber()),
                row.unit(),
                row.programme(),
                seen.page(),
                row.startedAt(),
                row.endedAt(),
                stages(row),
                taken.stream()
                        .filter(CaseSteps.Step::open)
                        .map(step -> stepTexts.current(step))
                        .toList(),
                shown,
                deeds(seen),
                mails(seen),
                comments.listOf(number),
                diagrams.find(number.value())
                        .map(diagram -> diagram(diagram, taken))
                        .orElse(null));
    }

    private List<CasePage.StageStep> stages(CaseRow row) {
        List<Option> stages = texts.stagesOf(row.process());
        List<String> codes = stages.stream().map(Option::value).toList();
        int now = codes.indexOf(row.stage());
        return stages.stream()
                .map(stage -> new CasePage.StageStep(stage.label(), state(codes.indexOf(stage.value()), now)))
                .toList();
    }

    private static String state(int stage, int now) {
        return stage < now ? "passed" : stage == now ? "current" : "ahead";
    }

    /** Why an official declared a conflict of interest is between him and those who decide. */
    private List<CaseHistory.Deed> deeds(Seen seen) {
        return history.listOf(seen.row().number()).stream()
                .map(deed ->
                        seen.own() && deed.action().toLowerCase(Locale.ROOT).contains("conflict")
                                ? deed.withoutReason()
                                : deed)
                .toList();
    }

    /** The subject sees the mails that went to him. */
    private List<MailState> mails(Seen seen) {
        List<MailState> all = notifications.listOf(seen.row().number().value());
        return seen.own()
                ? all.stream()
                        .filter(mail -> mail.to().equals(seen.row().subject()))
                        .toList()
                : all;
    }

    private CasePage.Diagram diagram(CaseDiagram diagram, List<CaseSteps.Step> taken) {
        Set<String> late = taken.stream()
                .filter(stepTexts::late)
                .map(CaseSteps.Step::element)
                .collect(Collectors.toSet());
        return new CasePage.Diagram(joined(diagram.current()), joined(diagram.passed()), joined(late));
    }

    private static String joined(Set<String> elements) {
        return elements.stream().sorted().collect(Collectors.joining(" "));
    }
}
