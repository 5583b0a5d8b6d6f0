package id.go.pontianak.bangkom.lifecycle.catalogue.provider;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.catalogue.CatalogueRights;
import id.go.pontianak.bangkom.lifecycle.catalogue.domain.ProviderChanges;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes providers; none is deleted, because programmes and credits name them. Each change has its line in the journal. */
@Service
@Transactional
public class ProviderKeeping {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");

    private final CatalogueRights rights;
    private final Providers providers;
    private final ProviderChanges changes;
    private final Journal journal;

    ProviderKeeping(CatalogueRights rights, Providers providers, ProviderChanges changes, Journal journal) {
        this.rights = rights;
        this.providers = providers;
        this.changes = changes;
        this.journal = journal;
    }

    public void add(PersonId by, Provider provider) {
        rights.requireKeeper(by);
        if (!CODE.matcher(provider.code()).matches()) {
            throw RuleViolated.at("code", "refusal.catalogue.code");
        }
        requireSense(provider);
        if (!changes.insert(provider)) {
            throw RuleViolated.at("code", "refusal.catalogue.codeTaken");
        }
        record(provider, "journal.provider.added", by, Map.of());
    }

    public void change(PersonId by, Provider provider) {
        rights.requireKeeper(by);
        Provider before = providers.provider(provider.code());
        requireSense(provider);
        if (before.equals(provider)) {
            throw RuleViolated.of("refusal.catalogue.unchanged");
        }
        changes.update(provider);
        record(provider, "journal.provider.changed", by, Map.of("before", before.name()));
    }

    /** The number under which the journal keeps what happens to a provider. */
    public static CaseNumber journalOf(String code) {
        return new CaseNumber("PROVIDER-" + code);
    }

    /** An accreditation that ends is one. */
    private static void requireSense(Provider provider) {
        if (provider.accreditedUntil() != null && provider.accreditation().isEmpty()) {
            throw RuleViolated.at("accreditation", "refusal.provider.accreditation");
        }
    }

    private void record(Provider provider, String action, PersonId by, Map<String, String> facts) {
        journal.record(journalOf(provider.code()), Deed.of(action, by), facts);
    }
}
