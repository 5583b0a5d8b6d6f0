package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.SmallCity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The table of special cases as text, and the journal told in the same words. */
final class SpecialCases {

    private static final String PREFIX = "journal.nomination.";
    private static final Set<String> DECIDED =
            Set.of("approved", "returned", "rejected", "conflict", "upheld", "overturned");
    private static final Map<String, PersonId> PEOPLE = people();

    /** One block; {@code lines} as they stand, without what is empty or a comment. */
    record Case(String name, List<String> lines) {

        /** What the journal must say. */
        List<String> expected() {
            return lines.stream()
                    .filter(line -> line.contains("|"))
                    .map(line -> line.replace(" on paper", ""))
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private SpecialCases() {}

    static List<Case> read() {
        List<Case> cases = new ArrayList<>();
        content().lines().map(String::strip).forEach(line -> {
            if (line.startsWith("==")) {
                cases.add(new Case(line.substring(2).strip(), new ArrayList<>()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                cases.get(cases.size() - 1).lines().add(line);
            }
        });
        return cases;
    }

    static PersonId person(String name) {
        PersonId found = PEOPLE.get(name);
        if (found == null) {
            throw new IllegalArgumentException("nobody is called " + name);
        }
        return found;
    }

    /** Who was asked, who decided, in which capacity and how, in the words of the table. */
    static List<String> told(List<JournalEntry> journal) {
        List<String> lines = new ArrayList<>();
        String asked = "";
        for (JournalEntry entry : journal) {
            String action = entry.action().replace(PREFIX, "");
            switch (action) {
                case "stepOpened" -> asked = entry.facts().get("addressee");
                case "reviewRequested" -> asked = "review";
                case "escalated" -> lines.add(entry.facts().get("addressee") + " | - | - | escalated");
                case "completedItself" -> lines.add(line(entry.facts().get("addressee"), entry, action));
                default -> {
                    if (DECIDED.contains(action)) {
                        lines.add(line(asked, entry, action));
                    }
                }
            }
        }
        return lines;
    }

    private static String line(String asked, JournalEntry entry, String action) {
        String office = entry.forOffice();
        String other = office == null || asked.equals("office:" + office) ? "" : " > " + office;
        return String.join(" | ", asked + other, nameOf(entry.actor()), entry.capacity(), action);
    }

    private static String nameOf(PersonId person) {
        return PEOPLE.entrySet().stream()
                .filter(known -> known.getValue().equals(person))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("a stranger");
    }

    private static Map<String, PersonId> people() {
        Map<String, PersonId> people = new HashMap<>();
        try {
            for (Field constant : SmallCity.class.getFields()) {
                if (constant.getType() == PersonId.class) {
                    people.put(constant.getName(), (PersonId) constant.get(null));
                }
            }
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
        return people;
    }

    private static String content() {
        try {
            return new ClassPathResource("nomination/special-cases.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
