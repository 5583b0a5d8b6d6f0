package id.go.pontianak.bangkom.lifecycle.nomination.reading;

import id.go.pontianak.bangkom.foundation.access.AddresseeTitles;
import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.NominationRoute;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Steps of a nomination as its page shows them, those behind it and those to come. */
@Component
class StepViews {

    private final NominationRights rights;
    private final NominationRoute route;
    private final AddresseeTitles names;
    private final Directory directory;
    private final BusinessClock clock;

    StepViews(
            NominationRights rights,
            NominationRoute route,
            AddresseeTitles names,
            Directory directory,
            BusinessClock clock) {
        this.rights = rights;
        this.route = route;
        this.names = names;
        this.directory = directory;
        this.clock = clock;
    }

    List<NominationView.Step> of(Nomination nomination, PersonId reader) {
        return nomination.steps().stream()
                .map(step -> view(step, nomination, reader))
                .toList();
    }

    private NominationView.Step view(ApprovalStep step, Nomination nomination, PersonId reader) {
        PersonId decider = step.decider();
        Instant due = step.due();
        return new NominationView.Step(
                step.no(),
                step.purpose(),
                step.origin(),
                names.of(step.addressees()),
                step.outcome(),
                decider == null ? null : directory.person(decider).name(),
                step.capacity(),
                rights.mayReadReason(reader, step, nomination) ? step.reason() : null,
                step.openedAt(),
                due,
                step.decidedAt(),
                step.byItself(),
                step.fell(),
                step.outcome() == null && due != null && due.isBefore(clock.instant()),
                rowOf(step.rule()));
    }

    /** {@code 20_03@1.1} is the row {@code rule_20_03} of the table. */
    private static @Nullable String rowOf(@Nullable String rule) {
        return rule == null ? null : "rule_" + rule.replaceFirst("@.*", "");
    }

    /** The rest of the route as it looks today. */
    List<NominationView.Planned> forecast(Nomination nomination) {
        if (!nomination.status().onRoute()) {
            return List.of();
        }
        return route.forecast(nomination).stream()
                .map(planned -> new NominationView.Planned(planned.purpose(), names.of(planned.addressee())))
                .toList();
    }
}
