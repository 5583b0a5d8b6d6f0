package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;

/**
 * One training of the year. {@code competency} is the gap it closes, {@code before} and {@code after} the scores of its people in their order, of
 * which {@value #PASSING} is passed; {@code verdict} what follows of them, {@code reviewed} whether officials decide it.
 */
final class Training {

    static final int PASSING = 70;

    /** What the training is and what comes of it. */
    record Story(
            String programme,
            String competency,
            int days,
            List<Integer> before,
            List<Integer> after,
            String verdict,
            boolean reviewed) {}

    private final Story story;
    private final List<PersonId> people;
    private final List<String> nominations = new ArrayList<>();
    private String item = "";
    private String batch = "";

    Training(Story story, List<PersonId> people) {
        this.story = story;
        this.people = List.copyOf(people);
    }

    Story story() {
        return story;
    }

    String programme() {
        return story.programme();
    }

    List<PersonId> people() {
        return people;
    }

    /** In the order of its people, once they are proposed. */
    List<String> nominations() {
        return nominations;
    }

    void nominated(String number) {
        nominations.add(number);
    }

    String item() {
        return item;
    }

    void planned(String number) {
        item = number;
    }

    String batch() {
        return batch;
    }

    void released(String number) {
        batch = number;
    }

    /** Whose last score is passed. */
    List<PersonId> passed() {
        return people.stream()
                .filter(person -> story.after().get(people.indexOf(person)) >= PASSING)
                .toList();
    }

    List<PersonId> failed() {
        return people.stream().filter(person -> !passed().contains(person)).toList();
    }
}
