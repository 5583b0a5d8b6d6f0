package id.go.pontianak.bangkom.lifecycle.competency.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Position;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.Competency;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Kind;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Level;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Topic;
import id.go.pontianak.bangkom.lifecycle.competency.Standards;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of the dictionary and of the register of positions together. */
@Component
@Transactional(readOnly = true)
class CompetencyPages {

    record Group(Kind kind, List<Competency> competencies) {}

    /** A position that asks the competency, at this level. */
    record Asking(Position position, int level) {}

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
        List<Asking> asking = directory.listPositions().stream()
                .filter(position -> levels.containsKey(position.id()))
                .map(position -> new Asking(position, levels.getOrDefault(position.id(), 0)))
                .toList();
        int people = asking.stream().mapToInt(one -> one.position().staff()).sum();
        return new Page(competency, competencies.levels(code), competencies.topics(code), asking, people);
    }

    /** Those whose title has these words in it. */
    List<Position> positions(String search) {
        String words = search.strip().toLowerCase(Locale.ROOT);
        return directory.listPositions().stream()
                .filter(position -> position.title().toLowerCase(Locale.ROOT).contains(words))
                .toList();
    }
}
