package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.shell.SearchSource;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Programmes by code or name in both languages; everybody may read them. */
@Component
class ProgrammeSearch implements SearchSource {

    private final Catalogue catalogue;

    ProgrammeSearch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String heading() {
        return "catalogue.searched";
    }

    @Override
    public Found find(Actor actor, String text) {
        List<String> words = Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+"));
        List<Hit> hits = catalogue.listProgrammes().stream()
                .filter(programme -> words.stream().allMatch(names(programme)::contains))
                .limit(MOST + 1L)
                .map(programme -> new Hit(programme.name(), programme.code(), "/programmes/" + programme.code()))
                .toList();
        return Found.of(hits, "/programmes");
    }

    private static String names(Programme programme) {
        return String.join(" ", programme.code(), programme.name(), programme.nameEnglish())
                .toLowerCase(Locale.ROOT);
    }
}
