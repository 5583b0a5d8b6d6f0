package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeFilter;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Providers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Providers as rows and as a page. They name people to write to: HR of the city, auditors and administrators read them. */
@Component
@Transactional(readOnly = true)
class ProviderPages {

    /** A provider in the list; {@code lapsed}: its accreditation has ended. */
    record Row(Provider provider, boolean lapsed) {}

    /** One provider with the programmes it holds, alone or with another. */
    record Page(Provider provider, boolean lapsed, List<ProgrammeEntry> programmes) {}

    private final Providers providers;
    private final Programmes programmes;
    private final Authority authority;
    private final Clock clock;

    ProviderPages(Providers providers, Programmes programmes, Authority authority, Clock clock) {
        this.providers = providers;
        this.programmes = programmes;
        this.authority = authority;
        this.clock = clock;
    }

    boolean mayRead(Actor by) {
        return by.has(Role.ADMIN) || authority.overseesCity(by.person());
    }

    List<Row> rows(Actor by, String search) {
        requireReader(by);
        String words = search.strip().toLowerCase(Locale.ROOT);
        return providers.list().stream()
                .filter(provider -> (provider.code() + ' ' + provider.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .map(provider -> new Row(provider, provider.lapsedOn(today())))
                .toList();
    }

    Page page(Actor by, String code) {
        requireReader(by);
        Provider provider = providers.provider(code);
        List<ProgrammeEntry> held = programmes.list(ProgrammeFilter.ALL).stream()
                .filter(entry -> code.equals(entry.text().heldBy())
                        || code.equals(entry.text().partner()))
                .toList();
        return new Page(provider, provider.lapsedOn(today()), held);
    }

    private void requireReader(Actor by) {
        if (!mayRead(by)) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), City.ZONE);
    }
}
