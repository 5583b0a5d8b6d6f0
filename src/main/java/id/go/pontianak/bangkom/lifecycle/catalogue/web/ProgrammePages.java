package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.Field;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeBatches;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeFilter;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeLink;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVersion;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Providers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Programmes as rows and as a page, with words in place of codes. */
@Component
@Transactional(readOnly = true)
class ProgrammePages {

    /** A programme in the list. */
    record Row(ProgrammeEntry entry, String field, String provider) {}

    /** One version; {@code current} is in force, {@code coming} has not begun. */
    record VersionRow(
            ProgrammeVersion version,
            List<String> attendance,
            List<String> completion,
            String levels,
            boolean current,
            boolean coming) {}

    /** One programme with all that is known of it. */
    record Page(
            ProgrammeEntry entry,
            String field,
            Provider provider,
            @Nullable Provider partner,
            List<VersionRow> versions,
            List<ProgrammeBatches.Run> runs) {

        /** What holds today. */
        public VersionRow current() {
            return versions.stream().filter(VersionRow::current).findFirst().orElseThrow();
        }
    }

    private final Programmes programmes;
    private final Providers providers;
    private final ProgrammeBatches batches;
    private final ProgrammeWords words;
    private final ObjectProvider<ProgrammeLink> links;

    ProgrammePages(
            Programmes programmes,
            Providers providers,
            ProgrammeBatches batches,
            ProgrammeWords words,
            ObjectProvider<ProgrammeLink> links) {
        this.programmes = programmes;
        this.providers = providers;
        this.batches = batches;
        this.words = words;
        this.links = links;
    }

    /** Where this person finds what other modules keep of the programme. */
    List<ProgrammeLink.Link> links(PersonId person, String code) {
        return links.orderedStream()
                .flatMap(link -> link.of(person, code).stream())
                .toList();
    }

    List<Row> rows(ProgrammeFilter filter) {
        Map<String, String> fields = fieldNames();
        Map<String, String> names = providers.list().stream().collect(Collectors.toMap(Provider::code, Provider::name));
        return programmes.list(filter).stream()
                .map(entry -> new Row(
                        entry,
                        fields.getOrDefault(entry.text().field(), ""),
                        names.getOrDefault(entry.text().heldBy(), "")))
                .toList();
    }

    Page page(String code) {
        ProgrammeEntry entry = programmes.entry(code);
        String partner = entry.text().partner();
        return new Page(
                entry,
                fieldNames().getOrDefault(entry.text().field(), ""),
                providers.provider(entry.text().heldBy()),
                partner == null ? null : providers.provider(partner),
                versions(entry),
                batches.listOf(code));
    }

    private List<VersionRow> versions(ProgrammeEntry entry) {
        int current = entry.version().number();
        return programmes.versions(entry.code()).stream()
                .map(version -> new VersionRow(
                        version,
                        words.attendance(version.terms()),
                        words.completion(version.terms().completion()),
                        words.levels(version.terms().completion().levels()),
                        version.number() == current,
                        version.number() > current))
                .toList();
    }

    private Map<String, String> fieldNames() {
        return programmes.fields().stream().collect(Collectors.toMap(Field::code, Field::name));
    }
}
