package id.go.pontianak.bangkom.desk.report;

import id.go.pontianak.bangkom.desk.tracking.StepTimes;
import id.go.pontianak.bangkom.desk.tracking.StepTimes.Element;
import id.go.pontianak.bangkom.foundation.access.Oversight;
import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.models.CaseDiagrams;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the cases of a process do on its diagram: how many stand at each step and passed it, and how long decisions took there. */
@Service
@Transactional(readOnly = true)
public class ProcessMap {

    private static final Comparator<Integer> SLOWEST = Comparator.nullsLast(Comparator.reverseOrder());

    private final StepTimes times;
    private final CaseDiagrams diagrams;
    private final Oversight oversight;

    ProcessMap(StepTimes times, CaseDiagrams diagrams, Oversight oversight) {
        this.times = times;
        this.diagrams = diagrams;
        this.oversight = oversight;
    }

    /** Processes of which the reader has cases and which still have a model. */
    public List<String> processes(PersonId reader) {
        return times.processes(oversight.require(reader)).stream()
                .filter(process -> diagrams.latest(process).isPresent())
                .toList();
    }

    /** The slowest first, none where the reader has no case of it; 404 for an unknown process. */
    public List<Element> elements(PersonId reader, String process, int year) {
        Reach reach = oversight.require(reader);
        model(reader, process);
        return times.elements(reach, process, year).stream()
                .sorted(Comparator.comparing(Element::ninetieth, SLOWEST)
                        .thenComparing(Element::passed, Comparator.reverseOrder())
                        .thenComparing(Element::id))
                .toList();
    }

    /** The model as deployed last. */
    public String model(PersonId reader, String process) {
        oversight.require(reader);
        return diagrams.latest(process).orElseThrow(NotFound::new);
    }
}
