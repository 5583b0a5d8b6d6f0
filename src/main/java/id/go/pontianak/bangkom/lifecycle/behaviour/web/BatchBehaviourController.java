package id.go.pontianak.bangkom.lifecycle.behaviour.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourFigures;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourRights;
import id.go.pontianak.bangkom.lifecycle.behaviour.Behaviours;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicator;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicators;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What became of a training at work: each wave with its index, its obstacles and what follows, and who was not judged why. */
@Controller
class BatchBehaviourController {

    static final String PATH = "/batches/{number}/behaviour";

    /** {@code people} and {@code remarks}, those of all but superiors, are empty where the reader may not read names. */
    record WaveView(BehaviourFigures figures, List<Named> people, List<String> remarks) {}

    /** {@code remark}: what his superior remarked, shown once the wave is over. */
    record Named(
            String name,
            Alumnus alumnus,
            @Nullable Double index,
            @Nullable String remark) {

        public String stateKey() {
            return alumnus.ground() == null
                    ? "behaviour.alumnus." + alumnus.state()
                    : "behaviour.ground." + alumnus.ground();
        }
    }

    /** {@code indicator} null: none is chosen yet, and the reader may choose one of {@code choices}; {@code runs}: he may measure it. */
    record Page(
            Batch batch,
            List<BatchPart.Link> tabs,
            List<WaveView> waves,
            Map<String, String> offices,
            @Nullable ResultIndicator indicator,
            List<ResultIndicator.Choice> choices,
            boolean runs) {

        public String office(BehaviourCase one) {
            return offices.getOrDefault(one.office(), one.office());
        }
    }

    private final Behaviours behaviours;
    private final ResultIndicators indicators;
    private final BehaviourRights rights;
    private final Batches batches;
    private final BatchParts parts;
    private final Directory directory;
    private final CurrentUser user;

    BatchBehaviourController(
            Behaviours behaviours,
            ResultIndicators indicators,
            BehaviourRights rights,
            Batches batches,
            BatchParts parts,
            Directory directory,
            CurrentUser user) {
        this.behaviours = behaviours;
        this.indicators = indicators;
        this.rights = rights;
        this.batches = batches;
        this.parts = parts;
        this.directory = directory;
        this.user = user;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String number) {
        PersonId reader = user.actor().person();
        Batch batch = batches.batch(number);
        if (!rights.mayRead(reader, number)) {
            throw new NotFound();
        }
        List<BehaviourFigures> waves = behaviours.of(number);
        boolean named = rights.mayReadNames(reader, number);
        return new ModelAndView(
                        "behaviour/batch",
                        "page",
                        new Page(
                                batch,
                                parts.of(batch, reader),
                                waves.stream()
                                        .map(one -> named ? named(one) : new WaveView(one, List.of(), List.of()))
                                        .toList(),
                                offices(waves),
                                indicators.find(number).orElse(null),
                                named ? indicators.choices(batch) : List.of(),
                                named))
                .addObject("entered", Map.of());
    }

    private WaveView named(BehaviourFigures figures) {
        Behaviours.Remarks remarks = behaviours.remarks(figures);
        return new WaveView(figures, people(figures, remarks.superiors()), remarks.others());
    }

    /** Whose word counted stands beside his index once the wave is over; below the quorum no index is shown. */
    private List<Named> people(BehaviourFigures figures, Map<UUID, String> remarks) {
        String batch = figures.wave().batch();
        int days = figures.wave().days();
        List<Alumnus> alumni = behaviours.alumni(batch, days);
        Map<PersonId, Person> people =
                directory.persons(alumni.stream().map(Alumnus::person).toList());
        Map<UUID, Double> indices = figures.shown() ? behaviours.indices(batch, days) : Map.of();
        return alumni.stream()
                .map(one ->
                        new Named(nameOf(people.get(one.person())), one, indices.get(one.id()), remarks.get(one.id())))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private static String nameOf(@Nullable Person person) {
        return person == null ? "" : person.name();
    }

    private Map<String, String> offices(List<BehaviourFigures> waves) {
        return waves.stream()
                .flatMap(wave -> wave.cases().stream())
                .map(BehaviourCase::office)
                .distinct()
                .flatMap(code -> directory.findOffice(code).stream())
                .collect(Collectors.toMap(Office::code, Office::title));
    }
}
