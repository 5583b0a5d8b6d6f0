package id.go.pontianak.bangkom.lifecycle.plan.draft;

import static java.util.stream.Collectors.joining;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Providers;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.Competency;
import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Content;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Indicator;
import id.go.pontianak.bangkom.lifecycle.plan.PlanPlace;
import id.go.pontianak.bangkom.lifecycle.plan.need.NeedProposal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The content of a drafted item: as last year's item of the programme had it, else as the catalogue says. */
@Component
class ItemContents {

    private static final int LONGEST_COMPETENCY = 300;
    private static final int LONGEST_TARGET = 500;
    private static final int USUAL_PRIORITY = 2;
    private static final Indicator NONE = new Indicator("", "", "");

    private final Programmes programmes;
    private final Providers providers;
    private final Competencies competencies;
    private final Directory directory;
    private final Policies policies;
    private final BusinessClock clock;

    ItemContents(
            Programmes programmes,
            Providers providers,
            Competencies competencies,
            Directory directory,
            Policies policies,
            BusinessClock clock) {
        this.programmes = programmes;
        this.providers = providers;
        this.competencies = competencies;
        this.directory = directory;
        this.policies = policies;
        this.clock = clock;
    }

    /** As an item of the programme had it before, but for whom and how urgent it is now. */
    Content again(Content before, NeedProposal proposal) {
        return new Content(
                before.title(),
                before.programme(),
                competency(proposal),
                before.level(),
                target(proposal.people().keySet()),
                before.mode(),
                before.place(),
                before.venue(),
                before.provider(),
                before.partners(),
                before.hours(),
                before.curriculum(),
                before.funding(),
                before.indicator(),
                proposal.first().weight().priority(),
                before.official(),
                "");
    }

    Content fresh(NeedProposal proposal) {
        String programme = proposal.programme();
        return again(programme == null ? topic(proposal.topic()) : fresh(programme), proposal);
    }

    /** As the catalogue says, for whom the programme is meant. */
    Content fresh(String programme) {
        ProgrammeEntry entry = programmes.entry(programme);
        ProgrammeTerms terms = entry.version().terms();
        boolean online = terms.mode() == Mode.DARING || terms.mode() == Mode.MANDIRI;
        return new Content(
                entry.text().name(),
                programme,
                entry.text().name(),
                null,
                terms.audience(),
                terms.mode(),
                online ? PlanPlace.ONLINE : PlanPlace.IN_TOWN,
                "",
                entry.text().heldBy(),
                "",
                terms.learningHours(),
                entry.text().curriculum(),
                Funding.BKPSDM,
                NONE,
                USUAL_PRIORITY,
                official(),
                "");
    }

    private Content topic(String topic) {
        return new Content(
                topic,
                null,
                topic,
                null,
                "",
                Mode.KLASIKAL,
                PlanPlace.IN_TOWN,
                "",
                own(),
                "",
                policies.number("plan.topicHours", clock.today()),
                "",
                Funding.BKPSDM,
                NONE,
                USUAL_PRIORITY,
                official(),
                "");
    }

    private String competency(NeedProposal proposal) {
        Map<String, Competency> known = competencies.byCode();
        List<Competency> asked = proposal.lines().stream()
                .map(Need::code)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> Stream.ofNullable(known.get(code)))
                .toList();
        String names = asked.stream().map(one -> one.code() + ' ' + one.name()).collect(joining("; "));
        String codes = asked.stream().map(Competency::code).collect(joining(", "));
        return asked.isEmpty() ? proposal.topic() : fitting(names, codes, LONGEST_COMPETENCY);
    }

    private String target(Collection<String> units) {
        String names = units.stream().map(unit -> directory.unit(unit).name()).collect(joining("; "));
        return fitting(names, String.join(", ", units), LONGEST_TARGET);
    }

    private static String fitting(String names, String codes, int longest) {
        String shorter = codes.length() <= longest ? codes : codes.substring(0, longest);
        return names.length() <= longest ? names : shorter;
    }

    /** The organiser of the city itself. */
    private String own() {
        return providers.list().stream()
                .filter(provider -> provider.active() && provider.kind() == Provider.Kind.SENDIRI)
                .map(Provider::code)
                .findFirst()
                .orElseThrow();
    }

    private String official() {
        return directory
                .findOfficeOf(Function.KABID_PENGEMBANGAN)
                .flatMap(directory::findOffice)
                .map(Office::title)
                .orElse("");
    }
}
