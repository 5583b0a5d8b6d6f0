package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Providers;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanPlace;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms and filters of a plan. */
@Component
public class PlanChoices {

    private final Catalogue catalogue;
    private final Providers providers;
    private final Directory directory;
    private final MessageSourceAccessor messages;

    PlanChoices(Catalogue catalogue, Providers providers, Directory directory, MessageSource messages) {
        this.catalogue = catalogue;
        this.providers = providers;
        this.directory = directory;
        this.messages = new MessageSourceAccessor(messages);
    }

    public Map<String, Object> all() {
        return Map.of(
                "programmes", programmes(),
                "providers", providers(),
                "units", units(),
                "modes", options("catalogue.mode.", Mode.values()),
                "places", options("plan.place.", PlanPlace.values()),
                "fundings", fundings(),
                "priorities", priorities());
    }

    List<Option> fundings() {
        return options("plan.funding.", Funding.values());
    }

    /** Names of perangkat daerah by code. */
    public Map<String, String> unitNames() {
        return units().stream().collect(Collectors.toMap(Option::value, Option::label));
    }

    private List<Option> units() {
        return directory.listGovernmentUnits().stream()
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }

    private List<Option> programmes() {
        return catalogue.listProgrammes().stream()
                .filter(Programme::active)
                .map(programme -> new Option(programme.code(), programme.name() + " (" + programme.code() + ")"))
                .toList();
    }

    private List<Option> providers() {
        return providers.list().stream()
                .filter(Provider::active)
                .map(provider -> new Option(provider.code(), provider.name()))
                .toList();
    }

    private List<Option> priorities() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new Option(String.valueOf(number), text("plan.priority." + number)))
                .toList();
    }

    private List<Option> options(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), text(prefix + value.name())))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
