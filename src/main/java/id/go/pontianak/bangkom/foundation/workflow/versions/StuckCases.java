package id.go.pontianak.bangkom.foundation.workflow.versions;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases that could not be moved to today's model and end on their own; to everybody but an administrator there is no such list. */
@Service
public class StuckCases {

    /** {@code messageKey} with its arguments says why; {@code version} is the tag of the model on which it goes on. */
    public record Stuck(CaseNumber caseNumber, String version, String messageKey, List<String> arguments) {}

    private final CaseVersions cases;
    private final Models models;

    StuckCases(CaseVersions cases, Models models) {
        this.cases = cases;
        this.models = models;
    }

    @Transactional(readOnly = true)
    public List<Stuck> list(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw new NotFound();
        }
        return cases.listRefused().stream()
                .map(refused -> new Stuck(
                        refused.caseNumber(),
                        models.find(refused.definition())
                                .map(model -> Models.tag(model).text())
                                .orElse("–"),
                        refused.messageKey(),
                        refused.arguments()))
                .toList();
    }
}
