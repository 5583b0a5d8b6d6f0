package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.ProviderKeeping;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Providers;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of a provider and what each shows of it (optimistic lock). */
@Component
class ProviderForms implements FormRoute.Source {

    private static final String PROVIDER = "/providers/{code}";

    private final Providers providers;

    ProviderForms(Providers providers) {
        this.providers = providers;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of("/providers/new", "/providers/new"),
                FormRoute.of(PROVIDER + "/edit", PROVIDER + "/edit").showing(PROVIDER, this::all));
    }

    private Shown all(Map<String, String> variables) {
        Provider provider = providers.provider(variables.getOrDefault("code", ""));
        return Shown.ofCase(ProviderKeeping.journalOf(provider.code()))
                .field("name", "catalogue.provider.name", provider.name())
                .field("kind", "catalogue.provider.kind", "#catalogue.provider.kind." + provider.kind())
                .field("address", "catalogue.provider.address", provider.address())
                .field("contactName", "catalogue.provider.contactName", provider.contactName())
                .field("contactEmail", "catalogue.provider.contactEmail", provider.contactEmail())
                .field("accreditation", "catalogue.provider.accreditation", provider.accreditation())
                .field("accreditedUntil", "catalogue.provider.accreditedUntil", provider.accreditedUntil())
                .field(
                        "issuesOwnNumbers",
                        "catalogue.provider.numbers",
                        "#catalogue.provider.numbers." + provider.issuesOwnNumbers())
                .field(
                        "state",
                        "catalogue.state",
                        provider.active() ? "#catalogue.state.active" : "#catalogue.state.inactive");
    }
}
