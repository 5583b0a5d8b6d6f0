package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Providers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms of a programme. */
@Component
class ProgrammeChoices {

    private final Programmes programmes;
    private final Providers providers;
    private final ProgrammeWords words;

    ProgrammeChoices(Programmes programmes, Providers providers, ProgrammeWords words) {
        this.programmes = programmes;
        this.providers = providers;
        this.words = words;
    }

    /** Active providers, and those that the programme ({@code code}, or null for a new one) has. */
    Map<String, Object> of(@Nullable String code) {
        Set<String> kept = code == null
                ? Set.of()
                : Set.copyOf(List.of(
                        programmes.entry(code).text().heldBy(),
                        String.valueOf(programmes.entry(code).text().partner())));
        return Map.of(
                "fields",
                programmes.fields().stream()
                        .map(field -> new Option(field.code(), field.name()))
                        .toList(),
                "providers",
                providers.list().stream()
                        .filter(provider -> provider.active() || kept.contains(provider.code()))
                        .map(ProgrammeChoices::option)
                        .toList(),
                "kinds",
                words.kinds(),
                "modes",
                words.modes(),
                "allTiers",
                words.tiers(),
                "allLevels",
                words.levels(),
                "grades",
                words.grades(),
                "delays",
                words.delays());
    }

    private static Option option(Provider provider) {
        return new Option(provider.code(), provider.name());
    }
}
