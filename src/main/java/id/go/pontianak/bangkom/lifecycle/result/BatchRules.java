package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.catalogue.Provider;
import id.go.pontianak.bangkom.lifecycle.catalogue.Providers;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultCases;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What holds for the results of a batch: the rule of its programme, and who issues its certificates. */
@Component
class BatchRules {

    private static final Set<Provider.Kind> OF_THE_CITY = Set.of(Provider.Kind.SENDIRI, Provider.Kind.UNIT);

    private final ResultCases cases;
    private final Programmes programmes;
    private final Providers providers;
    private final Policies policies;
    private final BusinessClock clock;

    BatchRules(ResultCases cases, Programmes programmes, Providers providers, Policies policies, BusinessClock clock) {
        this.cases = cases;
        this.programmes = programmes;
        this.providers = providers;
        this.policies = policies;
        this.clock = clock;
    }

    CompletionRule of(String programme) {
        return cases.rule(programme)
                .orElseGet(() -> new CompletionRule(
                        policies.number("result.attendancePercent", clock.today()), null, false, false));
    }

    boolean external(String programme) {
        String provider = programmes.entry(programme).text().heldBy();
        return !OF_THE_CITY.contains(providers.provider(provider).kind());
    }
}
