package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Unit;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Providers;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an item must be to stand in a draft. A refusal names the field: {@code starts1} is the first day of the first batch. */
@Component
public class PlanItemRules {

    private final Catalogue catalogue;
    private final Providers providers;
    private final Directory directory;

    PlanItemRules(Catalogue catalogue, Providers providers, Directory directory) {
        this.catalogue = catalogue;
        this.providers = providers;
        this.directory = directory;
    }

    /** {@code year} is that of the plan. */
    public void require(int year, PlanItemEntry entry) {
        requireKnown(entry.content());
        if (entry.runs().isEmpty()) {
            throw RuleViolated.of("refusal.plan.noBatch");
        }
        entry.runs().forEach(run -> requireSense(year, run));
        requireQuota(entry);
    }

    /** What a batch was made of is as it was: the batch has its own days, seats and quotas by now. {@code made} are numbers of such runs. */
    public void requireKept(PlanItem before, Set<Integer> made, PlanItemEntry entry) {
        before.runs().stream()
                .filter(run -> made.contains(run.no()) && !entry.runs().contains(run))
                .findFirst()
                .ifPresent(run -> {
                    throw RuleViolated.of("refusal.plan.runHasBatch", run.no());
                });
        if (!made.isEmpty()
                && !(before.quota().equals(entry.quota())
                        && Objects.equals(
                                before.content().programme(), entry.content().programme()))) {
            throw RuleViolated.of("refusal.plan.itemHasBatch");
        }
    }

    private void requireKnown(PlanItem.Content content) {
        String programme = content.programme();
        try {
            if (programme != null && !catalogue.programme(programme).active()) {
                throw RuleViolated.at("programme", "refusal.plan.programme");
            }
        } catch (NotFound unknown) {
            throw RuleViolated.at("programme", "refusal.plan.programme");
        }
        if (providers.list().stream().noneMatch(one -> one.code().equals(content.provider()))) {
            throw RuleViolated.at("provider", "refusal.plan.provider");
        }
    }

    private static void requireSense(int year, Run run) {
        if (run.starts().getYear() != year) {
            throw RuleViolated.of("refusal.plan.otherYear", run.no(), String.valueOf(year));
        }
        if (run.ends().isBefore(run.starts())) {
            throw RuleViolated.of("refusal.plan.endsBefore", run.no());
        }
        if (run.ends().isAfter(run.starts().plusYears(1))) {
            throw RuleViolated.of("refusal.plan.endsTooLate", run.no());
        }
    }

    private void requireQuota(PlanItemEntry entry) {
        Set<String> units =
                directory.listGovernmentUnits().stream().map(Unit::code).collect(Collectors.toSet());
        if (!units.containsAll(entry.quota().keySet())) {
            throw RuleViolated.of("refusal.plan.unit");
        }
        int reserved =
                entry.quota().values().stream().mapToInt(Integer::intValue).sum();
        int smallest = entry.runs().stream().mapToInt(Run::seats).min().orElse(0);
        if (reserved > smallest) {
            throw RuleViolated.of("refusal.plan.quota", reserved, smallest);
        }
    }
}
