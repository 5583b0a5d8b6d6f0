package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationReaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An evaluation on paper, for whoever reads its page. */
@Controller
class EvaluationFileController {

    private final EvaluationReaders readers;
    private final EvaluationPaper paper;
    private final CurrentUser user;

    EvaluationFileController(EvaluationReaders readers, EvaluationPaper paper, CurrentUser user) {
        this.readers = readers;
        this.paper = paper;
        this.user = user;
    }

    @GetMapping("/evaluations/{number}/evaluation.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String number) {
        PersonId reader = user.actor().person();
        Evaluation evaluation = readers.require(number, reader);
        return Downloads.attachment("application/pdf", evaluation.number() + ".pdf")
                .body(paper.pdf(evaluation, reader));
    }
}
