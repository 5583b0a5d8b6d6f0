package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.catalogue.CatalogueRights;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Providers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A provider for whoever may change it. */
@Component
class ChangedProvider {

    private final CatalogueRights rights;
    private final Providers providers;
    private final ProgrammeWords words;

    ChangedProvider(CatalogueRights rights, Providers providers, ProgrammeWords words) {
        this.rights = rights;
        this.providers = providers;
        this.words = words;
    }

    void requireKeeper(PersonId by) {
        rights.requireKeeper(by);
    }

    Provider of(PersonId by, String code) {
        rights.requireKeeper(by);
        return providers.provider(code);
    }

    /** What can be chosen in its forms. */
    Map<String, Object> choices() {
        return Map.of(
                "kinds", words.options("catalogue.provider.kind.", Provider.Kind.values()),
                "numbers", options("catalogue.provider.numbers.", "false", "true"),
                "states", options("catalogue.state.", "active", "inactive"));
    }

    private List<Option> options(String prefix, String... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value, words.text(prefix + value)))
                .toList();
    }
}
