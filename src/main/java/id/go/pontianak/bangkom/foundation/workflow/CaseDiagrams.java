package id.go.pontianak.bangkom.foundation.workflow;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The model a case runs on, with where it is and where it was. */
@Service
public class CaseDiagrams {

    public record CaseDiagram(String xml, Set<String> current, Set<String> passed) {}

    public Optional<CaseDiagram> find(String caseNumber) {
        throw new UnsupportedOperationException();
    }
}
