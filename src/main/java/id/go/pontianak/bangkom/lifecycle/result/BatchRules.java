package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.CompletionTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Providers;
import id.go.pontianak.bangkom.lifecycle.result.CompletionRule.AbsenceLimits;
import id.go.pontianak.bangkom.lifecycle.result.domain.PresenceTable;
import id.go.pontianak.bangkom.lifecycle.result.domain.PresenceTable.Threshold;
import org.springframework.stereotype.Component;

/** What holds for the results of a batch: the rule of its programme in the version it keeps, and who issues its certificates. */
@Component
public class BatchRules {

    private final PresenceTable presence;
    private final Programmes programmes;
    private final Providers providers;
    private final Policies policies;
    private final BusinessClock clock;

    BatchRules(
            PresenceTable presence,
            Programmes programmes,
            Providers providers,
            Policies policies,
            BusinessClock clock) {
        this.presence = presence;
        this.programmes = programmes;
        this.providers = providers;
        this.policies = policies;
        this.clock = clock;
    }

    public CompletionRule of(Batch batch) {
        ProgrammeTerms terms = programmes.terms(batch.programme(), batch.programmeVersion());
        CompletionTerms completion = terms.completion();
        Integer own = completion.attendancePercent();
        Threshold threshold = own == null ? usual(terms.mode(), batch.programme()) : new Threshold(own, null);
        return new CompletionRule(
                threshold.percent(),
                completion.passingScore(),
                completion.remedial(),
                completion.reading() && batch.mode() == Batch.Mode.CAMPURAN,
                completion.graded(),
                threshold.limits());
    }

    private Threshold usual(Mode mode, String programme) {
        return presence.of(new PresenceTable.Facts(
                mode,
                programmes.entry(programme).text().field(),
                setting("result.attendancePercent"),
                new AbsenceLimits(
                        setting("result.absentSessions"),
                        setting("result.absentHours"),
                        setting("result.absentDays"))));
    }

    private int setting(String key) {
        return policies.number(key, clock.today());
    }

    public boolean external(String programme) {
        String provider = programmes.entry(programme).text().heldBy();
        return providers.provider(provider).kind().outside();
    }
}
