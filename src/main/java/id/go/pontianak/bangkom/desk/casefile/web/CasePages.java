package id.go.pontianak.bangkom.desk.casefile.web;

import id.go.pontianak.bangkom.desk.casefile.domain.CaseSteps;
import id.go.pontianak.bangkom.desk.casefile.domain.VisibleCases.Seen;
import id.go.pontianak.bangkom.desk.tracking.CaseRow;
import id.go.pontianak.bangkom.foundation.forms.PageFragments;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.foundation.workflow.models.CaseDiagrams;
import id.go.pontianak.bangkom.foundation.workflow.models.CaseDiagrams.CaseDiagram;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the timeline of a case together: what its subject sees of it leaves out what was said only to others. */
@Component
class CasePages {

    private static final Set<String> STORY = Set.of("startEvent", "noneEndEvent", "endEvent");

    private final CaseSteps steps;
    private final CaseStepTexts stepTexts;
    private final CaseWaits waits;
    private final CaseNarration narration;
    private final CaseDiagrams diagrams;
    private final CaseFileTexts texts;
    private final PageFragments fragments;

    CasePages(
            CaseSteps steps,
            CaseStepTexts stepTexts,
            CaseWaits waits,
            CaseNarration narration,
            CaseDiagrams diagrams,
            CaseFileTexts texts,
            PageFragments fragments) {
        this.steps = steps;
        this.stepTexts = stepTexts;
        this.waits = waits;
        this.narration = narration;
        this.diagrams = diagrams;
        this.texts = texts;
        this.fragments = fragments;
    }

    CasePage page(Seen seen) {
        CaseRow row = seen.row();
        CaseNumber number = row.number();
        List<CaseSteps.Step> taken = steps.listOf(number);
        List<CasePage.Step> shown =
                taken.stream().filter(CasePages::readable).map(stepTexts::step).toList();
        return new CasePage(
                number.value(),
                row.title(),
                texts.orKey(row.status()),
                texts.look(row.process(), row.status()),
                row.subject(),
                EmployeeNumber.display(row.employeeNumber()),
                row.unit(),
                row.programme(),
                seen.page(),
                row.startedAt(),
                row.endedAt(),
                stages(row),
                waits.of(seen, taken),
                shown,
                narration.deeds(seen),
                narration.mails(seen),
                narration.comments(number),
                diagrams.find(number).map(diagram -> diagram(diagram, taken)).orElse(null));
    }

    /** What people did or wait for; how the process found its way is drawn and not told. */
    private static boolean readable(CaseSteps.Step step) {
        return step.task() != null || step.open() || STORY.contains(step.elementType());
    }

    /** What the module says of its case; null where its page gives no part. */
    @Nullable
    String part(Seen seen, HttpServletRequest request, HttpServletResponse response) {
        return texts.givesPart(seen.process()) ? fragments.load(seen.page(), request, response) : null;
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
