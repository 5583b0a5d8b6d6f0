package id.go.pontianak.bangkom.lifecycle.competency.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Position;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.Competency;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Kind;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Level;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Topic;
import id.go.pontianak.bangkom.lifecycle.competency.Standards;
import id.go.pontianak.bangkom.lifecycle.competency.Standards.Holders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of the dictionary and of the register of positions together. */
@Component
@Transactional(readOnly = true)
class CompetencyPages {

    record Group(Kind kind, List<Competency> competencies) {}

    /** A position that asks the competency, at this level, of so many people; {@code unit} is the perangkat daerah that alone asks it, or null. */
    record Asking(
            Position position,
            int level,
            int staff,
            @Nullable String unit) {}

    record Page(Competency competency, List<Level> levels, List<Topic> topics, List<Asking> asking, int people) {}

    private final Competencies competencies;
    private final Standards standards;
    private final Directory directory;

    CompetencyPages(Competencies competencies, Standards standards, Directory directory) {
        this.competencies = competencies;
        this.standards = standards;
        this.directory = directory;
    }

    List<Group> groups() {
        List<Competency> all = competencies.list();
        return Arrays.stream(Kind.values())
                .map(kind -> new Group(
                        kind, all.stream().filter(one -> one.kind() == kind).toList()))
                .toList();
    }

    Page page(String code) {
        Competency competency = competencies.competency(code);
        Map<Long, Integer> levels = standards.asking(code);
        Map<Long, List<Holders>> holders =
                standards.holders(code).stream().collect(Collectors.groupingBy(Holders::position));
        List<Asking> asking = directory.listPositions().stream()
                .flatMap(position -> asking(
                        position,
                        levels.getOrDefault(position.id(), 0),
                        holders.getOrDefault(position.id(), List.of())))
                .toList();
        int people = asking.stream().mapToInt(Asking::staff).sum();
        return new Page(competency, competencies.levels(code), competencies.topics(code), asking, people);
    }

    /** Once for what the position asks anywhere, and once for each perangkat daerah that asks something else of it. */
    private Stream<Asking> asking(Position position, int anywhere, List<Holders> holders) {
        int staff = holders.stream()
                .filter(some -> some.level() == anywhere)
                .mapToInt(Holders::staff)
                .sum();
        Stream<Asking> general = staff == 0 ? Stream.empty() : Stream.of(new Asking(position, anywhere, staff, null));
        Stream<Asking> special = holders.stream()
                .filter(some -> some.level() != anywhere)
                .map(some -> new Asking(position, some.level(), some.staff(), nameOf(some.unit())));
        return Stream.concat(general, special);
    }

    private @Nullable String nameOf(@Nullable String unit) {
        return unit == null ? null : directory.unit(unit).name();
    }

    /** Those whose title has these words in it. */
    List<Position> positions(String search) {
        String words = search.strip().toLowerCase(Locale.ROOT);
        return directory.listPositions().stream()
                .filter(position -> position.title().toLowerCase(Locale.ROOT).contains(words))
                .toList();
    }
}
