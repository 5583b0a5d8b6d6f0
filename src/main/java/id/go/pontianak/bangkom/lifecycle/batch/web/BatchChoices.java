package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms of a batch. */
@Component
public class BatchChoices {

    private final Catalogue catalogue;
    private final QuotaFields quotaFields;
    private final Policies policies;
    private final BusinessClock clock;
    private final MessageSourceAccessor messages;

    BatchChoices(
            Catalogue catalogue,
            QuotaFields quotaFields,
            Policies policies,
            BusinessClock clock,
            MessageSource messages) {
        this.catalogue = catalogue;
        this.quotaFields = quotaFields;
        this.policies = policies;
        this.clock = clock;
        this.messages = new MessageSourceAccessor(messages);
    }

    /** Everything the forms offer, with the quota as it stands or as it was typed. */
    public Map<String, Object> of(Map<String, String> quota) {
        return Map.of(
                "programmes", programmes(),
                "modes", options("batch.mode.", Batch.Mode.values()),
                "locations", options("batch.location.", Batch.Location.values()),
                "routeDays", policies.number("batch.routeDays", clock.today()),
                "quotas", quotaFields.fields(quota));
    }

    private List<Option> programmes() {
        return catalogue.listProgrammes().stream()
                .filter(Programme::active)
                .map(programme -> new Option(programme.code(), programme.name() + " (" + programme.code() + ")"))
                .toList();
    }

    private List<Option> options(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), messages.getMessage(prefix + value.name())))
                .toList();
    }
}
