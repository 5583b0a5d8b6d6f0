package id.go.pontianak.bangkom.foundation.workflow.models;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowCases;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowCases.CaseRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The model a case runs on, with where it is and where it was. */
@Service
public class CaseDiagrams {

    public record CaseDiagram(String xml, Set<String> current, Set<String> passed) {}

    private final WorkflowCases cases;
    private final RepositoryService repository;
    private final HistoryService history;
    private final Map<String, String> models = new ConcurrentHashMap<>();

    CaseDiagrams(WorkflowCases cases, @Lazy RepositoryService repository, @Lazy HistoryService history) {
        this.cases = cases;
        this.repository = repository;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public Optional<CaseDiagram> find(CaseNumber caseNumber) {
        return cases.find(caseNumber).map(this::diagram);
    }

    /** The model of a process as deployed last; empty for an unknown one. */
    public Optional<String> latest(String process) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult())
                .map(definition -> models.computeIfAbsent(definition.getId(), this::read));
    }

    private CaseDiagram diagram(CaseRow row) {
        Map<Boolean, Set<String>> byOpen =
                history.createHistoricActivityInstanceQuery().processInstanceId(row.instance()).unlimitedList().stream()
                        .collect(Collectors.partitioningBy(
                                step -> step.getEndTime() == null,
                                Collectors.mapping(HistoricActivityInstance::getActivityId, Collectors.toSet())));
        Set<String> current = Set.copyOf(byOpen.getOrDefault(true, Set.of()));
        Set<String> passed = byOpen.getOrDefault(false, Set.of()).stream()
                .filter(element -> !current.contains(element))
                .collect(Collectors.toUnmodifiableSet());
        return new CaseDiagram(models.computeIfAbsent(row.definition(), this::read), current, passed);
    }

    private String read(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
