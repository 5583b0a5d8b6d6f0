package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseListing;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The choices of the filter; lists of names from A to Z, stages in their order. */
@Component
class TrackingOptions {

    private final Directory directory;
    private final Catalogue catalogue;
    private final CaseListing listing;
    private final TrackingTexts texts;

    TrackingOptions(Directory directory, Catalogue catalogue, CaseListing listing, TrackingTexts texts) {
        this.directory = directory;
        this.catalogue = catalogue;
        this.listing = listing;
        this.texts = texts;
    }

    List<Option> units(TrackingScope scope) {
        return directory.listGovernmentUnits().stream()
                .filter(unit -> scope.city() || scope.units().contains(unit.code()))
                .map(unit -> new Option(unit.code(), unit.name()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    List<Option> programmes() {
        return catalogue.listProgrammes().stream()
                .map(programme -> new Option(programme.code(), programme.name()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    List<Option> years() {
        return listing.years().stream()
                .map(year -> new Option(year.toString(), year.toString()))
                .toList();
    }

    List<Option> stages() {
        return texts.stages();
    }

    List<Option> statuses() {
        return listing.statuses().stream()
                .map(status -> new Option(status, texts.orKey(status)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
