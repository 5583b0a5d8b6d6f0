package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Registry of the case types and their parts; looked up late, because both use the workflow themselves. */
@Component
public class CaseTypes {

    private record TaskKey(String process, String element) {}

    private final SingletonSupplier<Map<String, CaseType>> types;
    private final SingletonSupplier<List<CaseStage>> stages;
    private final SingletonSupplier<Map<String, StatusFamily>> families;
    private final SingletonSupplier<Map<TaskKey, CaseTypePart>> parts;

    CaseTypes(ObjectProvider<CaseType> types, ObjectProvider<CaseTypePart> parts) {
        this.types = SingletonSupplier.of(
                () -> types.stream().collect(Collectors.toMap(CaseType::key, Function.identity())));
        this.stages = SingletonSupplier.of(() -> this.types.obtain().values().stream()
                .flatMap(type -> type.stages().stream())
                .distinct()
                .sorted()
                .toList());
        this.families = SingletonSupplier.of(() -> this.types.obtain().values().stream()
                .flatMap(type -> type.statuses().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        this.parts = SingletonSupplier.of(() -> byTask(parts.stream().toList()));
    }

    private static Map<TaskKey, CaseTypePart> byTask(List<CaseTypePart> parts) {
        Map<TaskKey, CaseTypePart> byTask = new HashMap<>();
        parts.forEach(part -> part.elements().forEach(element -> {
            if (byTask.putIfAbsent(new TaskKey(part.caseType(), element), part) != null) {
                throw new IllegalStateException("two parts of '" + part.caseType() + "' claim the task " + element);
            }
        }));
        return Map.copyOf(byTask);
    }

    /** Empty for a process whose cases nobody describes, such as the reminder round. */
    public Optional<CaseType> find(String process) {
        return Optional.ofNullable(types.obtain().get(process));
    }

    public CaseType of(String process) {
        return find(process).orElseThrow(() -> new IllegalStateException("process '" + process + "' has no CaseType"));
    }

    /** False also where nobody describes the case. */
    public boolean visibleTo(PersonId person, String process, CaseNumber caseNumber) {
        return find(process).filter(type -> type.visibleTo(person, caseNumber)).isPresent();
    }

    /** Empty for a task that no part claims: a newer release beside this one may have opened it. */
    public Optional<CaseTypePart> findPartOf(OpenTask task) {
        return Optional.ofNullable(parts.obtain().get(new TaskKey(task.process(), task.element())));
    }

    /** Whose task this is; fails for one that no part claims, whatever model it came from. */
    public CaseTypePart partOf(OpenTask task) {
        return findPartOf(task)
                .orElseThrow(() -> new IllegalStateException(
                        "no part of '" + task.process() + "' claims the task " + task.element()));
    }

    /** What cards say beside their counts, by number; nothing of those whose type has nothing to say. */
    public Map<String, CardFacts> cardsOf(Collection<String> numbers) {
        Map<String, CardFacts> facts = new HashMap<>();
        types.obtain().values().forEach(type -> facts.putAll(type.cards(numbers)));
        return facts;
    }

    /** What a status means, whichever type of case has it. */
    public StatusFamily familyOf(String status) {
        return families.obtain().getOrDefault(status, StatusFamily.WAITING);
    }

    /** The columns of the board, in order. */
    public List<CaseStage> stages() {
        return stages.obtain();
    }
}
