package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationRights;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.RedesignRows;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The redesign of a method as a case, counted on the card of the batch that gave rise to it. */
@Component
class MethodRedesignType implements CaseType {

    private final RedesignRows rows;
    private final Catalogue catalogue;
    private final EvaluationRights rights;

    MethodRedesignType(RedesignRows rows, Catalogue catalogue, EvaluationRights rights) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.rights = rights;
    }

    @Override
    public String key() {
        return MethodRedesignProcess.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDescription describe(CaseNumber caseNumber) {
        Redesign redesign = rows.load(caseNumber.value());
        return CaseDescription.of(
                        catalogue.programme(redesign.programme()).name(),
                        redesign.status().open() ? TrainingStage.FOLLOW_UP : TrainingStage.ENDED,
                        redesign.status().messageKey(),
                        "/evaluations/" + Evaluation.numberOf(redesign.batch()))
                .of(redesign.programme())
                .in(redesign.batch());
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.FOLLOW_UP, TrainingStage.ENDED);
    }

    @Override
    public Map<String, StatusFamily> statuses() {
        return Arrays.stream(Redesign.Status.values())
                .collect(Collectors.toMap(
                        Redesign.Status::messageKey,
                        status -> status.open() ? StatusFamily.WAITING : StatusFamily.ENDED));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return rights.mayRead(person, rows.load(caseNumber.value()).batch());
    }
}
