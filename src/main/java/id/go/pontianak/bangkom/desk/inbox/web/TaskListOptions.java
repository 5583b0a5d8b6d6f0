package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The choices of the filter, A to Z. */
@Component
class TaskListOptions {

    private final Directory directory;
    private final Catalogue catalogue;

    TaskListOptions(Directory directory, Catalogue catalogue) {
        this.directory = directory;
        this.catalogue = catalogue;
    }

    List<Option> units() {
        return directory.listGovernmentUnits().stream()
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

    String unit(String code) {
        try {
            return directory.unit(code).name();
        } catch (NotFound unknown) {
            return code;
        }
    }

    String programme(String code) {
        try {
            return catalogue.programme(code).name();
        } catch (NotFound unknown) {
            return code;
        }
    }
}
