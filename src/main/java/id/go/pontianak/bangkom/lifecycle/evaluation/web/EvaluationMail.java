package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Attachment;
import id.go.pontianak.bangkom.foundation.notification.MailAttachments;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationRights;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a mail about a verdict has enclosed: the charts of the evaluation with their tables, on paper and, where there are any, as text. Nothing for whoever may not read it. */
@Component
class EvaluationMail implements MailAttachments {

    private final EvaluationCases cases;
    private final EvaluationRights rights;
    private final EvaluationPaper paper;

    EvaluationMail(EvaluationCases cases, EvaluationRights rights, EvaluationPaper paper) {
        this.cases = cases;
        this.rights = rights;
        this.paper = paper;
    }

    @Override
    public String kind() {
        return "evaluation/figures";
    }

    @Override
    public List<Attachment> at(String key, PersonId to) {
        return cases.find(key)
                .filter(evaluation -> rights.mayRead(to, evaluation))
                .map(evaluation -> enclosed(evaluation, to))
                .orElse(List.of());
    }

    private List<Attachment> enclosed(Evaluation evaluation, PersonId to) {
        Attachment sheet = Attachment.file(evaluation.number() + ".pdf", "application/pdf", paper.pdf(evaluation, to));
        String tables = paper.text(evaluation, to);
        return tables.isEmpty()
                ? List.of(sheet)
                : List.of(
                        sheet,
                        Attachment.file(
                                evaluation.number() + ".txt", "text/plain", tables.getBytes(StandardCharsets.UTF_8)));
    }
}
