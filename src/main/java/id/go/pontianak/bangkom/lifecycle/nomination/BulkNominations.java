package id.go.pontianak.bangkom.lifecycle.nomination;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.JsonText;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.eligibility.EligibilityCheck;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A whole unit at once: each person is a row of its own, with its own result. */
@Service
public class BulkNominations implements BulkRuns.Worker {

    static final String KIND = "nomination.submit";

    /** So many of those who need a reason are named. */
    private static final int NAMED = 5;

    private record Input(
            String batch, String motive, @Nullable String exception) {}

    private final BulkRuns runs;
    private final Nominations nominations;
    private final Directory directory;
    private final NominationRights rights;
    private final EligibilityCheck eligibility;
    private final Batches batches;
    private final ObjectMapper json;

    BulkNominations(
            BulkRuns runs,
            Nominations nominations,
            Directory directory,
            NominationRights rights,
            EligibilityCheck eligibility,
            Batches batches,
            ObjectMapper json) {
        this.runs = runs;
        this.nominations = nominations;
        this.directory = directory;
        this.rights = rights;
        this.eligibility = eligibility;
        this.batches = batches;
        this.json = json;
    }

    public UUID submitAll(
            String batch, List<PersonId> persons, String motive, @Nullable String exception, PersonId proposer) {
        if (persons.size() > BulkRuns.MOST) {
            throw RuleViolated.at("person", "refusal.nomination.tooMany", String.valueOf(BulkRuns.MOST));
        }
        List<PersonId> own = List.copyOf(names(persons, proposer).keySet());
        if (own.isEmpty()) {
            throw new NotFound();
        }
        ChosenTogether chosen = chosen(batch, own);
        requireReasons(chosen, exception);
        Set<PersonId> excepted = chosen.excepted();
        String plain = write(new Input(batch, motive, null));
        String inSpite = write(new Input(batch, motive, exception));
        return runs.start(
                KIND,
                proposer,
                own.stream()
                        .map(person -> new BulkRuns.Row(person.toString(), excepted.contains(person) ? inSpite : plain))
                        .toList());
    }

    private ChosenTogether chosen(String batch, List<PersonId> persons) {
        Map<PersonId, Person> known = directory.persons(persons);
        Batch of = batches.batch(batch);
        return new ChosenTogether(
                persons.stream().map(known::get).filter(Objects::nonNull).toList(),
                eligibility.findings(known.values(), of),
                eligibility.room(known.values(), of));
    }

    /** Whoever needs a reason is named before anything is sent, and not row by row afterwards. */
    private static void requireReasons(ChosenTogether chosen, @Nullable String exception) {
        List<String> asked = chosen.asked().stream().map(Person::name).toList();
        if (ReadableText.of(exception).isEmpty() && !asked.isEmpty()) {
            throw RuleViolated.at(
                    "exception",
                    "refusal.nomination.reasonsMissing",
                    asked.size(),
                    String.join(", ", asked.subList(0, Math.min(NAMED, asked.size()))));
        }
    }

    /** The names of those of them whom this proposer may propose; of others, there or not, nothing is told. */
    public Map<PersonId, String> names(List<PersonId> persons, PersonId proposer) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        Map<PersonId, Person> known = directory.persons(persons);
        for (PersonId id : persons) {
            Person person = known.get(id);
            if (person != null && rights.mayPropose(proposer, person)) {
                names.put(id, person.name());
            }
        }
        return names;
    }

    /** Only whoever pressed the button reads the result. */
    public BulkRuns.Progress progress(UUID run, PersonId reader) {
        BulkRuns.Progress progress = runs.progress(run);
        if (!progress.kind().equals(KIND) || !progress.actor().equals(reader)) {
            throw new NotFound();
        }
        return progress;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> page(UUID run) {
        return Optional.of("/nominations/runs/" + run);
    }

    @Override
    public Optional<String> about(String input) {
        return Optional.of(batches.batch(read(input).batch()).title());
    }

    /** For which batch it proposes. */
    public Batch batchOf(UUID run) {
        return batches.batch(read(runs.firstInput(run)).batch());
    }

    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        Input input = read(row.input());
        nominations.submit(
                new Submission(input.batch(), PersonId.of(row.key()), input.motive(), input.exception()), actor);
    }

    private String write(Input input) {
        return JsonText.write(json, input);
    }

    private Input read(String text) {
        return JsonText.read(json, text, Input.class);
    }
}
