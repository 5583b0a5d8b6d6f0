package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.lifecycle.competency.Competency;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.Item;
import java.util.List;
import java.util.Map;

/** One of them, competency by competency. */
record PersonPage(int year, String office, Assessment assessment, Person person, List<Line> lines) {

    /** {@code level} and {@code reason} as the form has them. */
    record Line(Item item, Competency competency, List<Competency.Level> levels, String level, String reason) {}

    PersonPage with(Map<String, String> fields) {
        return new PersonPage(
                year,
                office,
                assessment,
                person,
                lines.stream()
                        .map(line -> new Line(
                                line.item(),
                                line.competency(),
                                line.levels(),
                                fields.getOrDefault(line.item().input("level"), line.level()),
                                fields.getOrDefault(line.item().input("reason"), "")))
                        .toList());
    }
}
