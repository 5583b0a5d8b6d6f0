package id.go.pontianak.bangkom.lifecycle.eligibility;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Eligibility in words. Discipline and leave are read in detail by the person himself and by HR; others read which rule speaks. */
@Component
public class FindingTexts {

    private final EligibilityCheck eligibility;
    private final Authority authority;
    private final MessageSource messages;

    FindingTexts(EligibilityCheck eligibility, Authority authority, MessageSource messages) {
        this.eligibility = eligibility;
        this.authority = authority;
        this.messages = messages;
    }

    public List<FindingView> of(Person nominee, Batch batch, PersonId reader) {
        return of(List.of(nominee), batch, reader).getOrDefault(nominee.id(), List.of());
    }

    /** Of several people at once. */
    public Map<PersonId, List<FindingView>> of(Collection<Person> nominees, Batch batch, PersonId reader) {
        Map<PersonId, List<Finding>> findings = eligibility.findings(nominees, batch);
        boolean cityHr = authority.isCityHr(reader);
        Set<String> units = authority.unitsOfHr(reader);
        Map<PersonId, List<FindingView>> views = new HashMap<>();
        for (Person nominee : nominees) {
            boolean inDetail = cityHr || reader.equals(nominee.id()) || units.contains(nominee.governmentUnit());
            views.put(
                    nominee.id(),
                    findings.getOrDefault(nominee.id(), List.of()).stream()
                            .map(finding -> view(finding, inDetail || !finding.confidential()))
                            .toList());
        }
        return views;
    }

    private FindingView view(Finding finding, boolean inDetail) {
        String row = inDetail ? finding.reason().replace('.', '_') : finding.rule();
        return new FindingView(finding.rule(), finding.kind(), text(finding, inDetail), "rule_" + row);
    }

    private String text(Finding finding, boolean inDetail) {
        return inDetail
                ? messages.getMessage(finding.detail(), finding.arguments().toArray(), LocaleContextHolder.getLocale())
                : messages.getMessage(
                        "eligibility.confidential", new Object[] {finding.rule()}, LocaleContextHolder.getLocale());
    }
}
