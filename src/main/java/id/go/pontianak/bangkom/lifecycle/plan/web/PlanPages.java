package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Providers;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanHandUp;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanOpenings;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRights;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.plan.version.PlanComparison;
import id.go.pontianak.bangkom.lifecycle.plan.version.PlanVersions;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanPage.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which plan of a year a person sees, and its pages: the draft for whoever may read drafts, else what is in force. */
@Component
@Transactional(readOnly = true)
public class PlanPages {

    static final String DRAFT = "draft";
    public static final String SET = "set";

    private final Plans plans;
    private final PlanRights rights;
    private final Providers providers;
    private final PlanHandUp handUp;
    private final PlanVersions versions;
    private final PlanOpenings openings;

    PlanPages(
            Plans plans,
            PlanRights rights,
            Providers providers,
            PlanHandUp handUp,
            PlanVersions versions,
            PlanOpenings openings) {
        this.openings = openings;
        this.versions = versions;
        this.plans = plans;
        this.rights = rights;
        this.providers = providers;
        this.handUp = handUp;
    }

    public boolean mayDraft(PersonId person) {
        return rights.mayDraft(person);
    }

    /** {@code show} as {@link AnnualPlan#shownAs}. Unknown and forbidden are the same 404, and so is a year that is none. */
    public AnnualPlan plan(String year, String show, PersonId person) {
        if (show.matches("P[0-9]{1,3}")) {
            int amendment = Integer.parseInt(show.substring(1));
            return plans.ofYear(yearOf(year)).stream()
                    .filter(plan -> plan.amendment() == amendment && rights.mayRead(person, plan))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
        Optional<AnnualPlan> draft = plans.onItsWay(yearOf(year)).filter(plan -> rights.mayRead(person, plan));
        Optional<AnnualPlan> set = plans.inForce(yearOf(year));
        return (show.equals(SET) ? set.or(() -> draft) : draft.or(() -> set)).orElseThrow(NotFound::new);
    }

    /** What is in force and what is on its way, as far as this person reads it. */
    public List<AnnualPlan> readable(int year, PersonId person) {
        return Stream.of(plans.inForce(year), plans.onItsWay(year))
                .flatMap(Optional::stream)
                .filter(plan -> rights.mayRead(person, plan))
                .toList();
    }

    /** The draft of the year for its analysts; 404 for everybody else and where there is none. */
    public AnnualPlan draft(String year, PersonId person) {
        rights.requireDrafter(person);
        return plans.onItsWay(yearOf(year)).orElseThrow(NotFound::new);
    }

    /** What is drafted, on its way or to come, for its analysts; 404 for everybody else and where there is none. */
    AnnualPlan pending(String year, PersonId person) {
        rights.requireDrafter(person);
        return plans.ofYear(yearOf(year)).stream()
                .filter(plan -> plan.status().pending())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The amendment that is drafted, on its way or to come; one that the reader may not see and none are the same 404. */
    AnnualPlan amendment(String year, PersonId person) {
        return plans.ofYear(yearOf(year)).stream()
                .filter(plan -> plan.status().pending() && plan.amendment() > 0 && rights.mayRead(person, plan))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What an amendment changes of the plan in force. */
    PlanComparison changes(AnnualPlan amendment) {
        return versions.changes(plans.inForce(amendment.year()).orElseThrow(NotFound::new), amendment);
    }

    PlanPage page(String year, String show, PlanFilter filter, PersonId person) {
        AnnualPlan plan = plan(year, show, person);
        List<PlanItem> items = plans.items(plan.number());
        List<Row> rows = rows(items.stream().filter(filter::takes).toList());
        return new PlanPage(
                plan,
                show(plan),
                other(plan, person),
                rows,
                PlanPage.Shown.of(rows),
                plans.sums(plan, items),
                filter,
                acts(plan, person));
    }

    private PlanPage.Acts acts(AnnualPlan plan, PersonId person) {
        boolean drafts = rights.mayDraft(person);
        return new PlanPage.Acts(
                drafts && plan.status() == PlanStatus.DRAFT,
                plan.status() == PlanStatus.DRAFT && handUp.mayHandUp(plan.number(), person),
                drafts
                        && plan.status() == PlanStatus.SET
                        && plans.ofYear(plan.year()).stream()
                                .noneMatch(other -> other.status().pending()),
                drafts && plan.status().pending() && plan.amendment() > 0,
                plan.status() == PlanStatus.SET && rights.mayReadDrafts(person));
    }

    private List<Row> rows(List<PlanItem> items) {
        Map<String, String> names = providers.list().stream().collect(Collectors.toMap(Provider::code, Provider::name));
        return items.stream()
                .map(item -> new Row(item, names.getOrDefault(item.content().provider(), "")))
                .toList();
    }

    /** Numbers of the batches that were made of an item, by the number of the run. */
    public Map<Integer, String> batches(PlanItem item) {
        return openings.batches(item);
    }

    public Row item(AnnualPlan plan, String number) {
        return rows(List.of(plans.item(plan.number(), number))).get(0);
    }

    public static String show(AnnualPlan plan) {
        return plan.shownAs();
    }

    private String other(AnnualPlan plan, PersonId person) {
        if (plan.status() != PlanStatus.SET) {
            return plans.inForce(plan.year()).isPresent() ? SET : "";
        }
        return plans.onItsWay(plan.year())
                .filter(draft -> rights.mayRead(person, draft))
                .map(draft -> DRAFT)
                .orElse("");
    }

    public static int yearOf(String year) {
        if (!year.matches("[0-9]{4}")) {
            throw new NotFound();
        }
        return Integer.parseInt(year);
    }
}
