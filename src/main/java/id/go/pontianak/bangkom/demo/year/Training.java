package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;

/**
 * One training of the year. {@code competency} is the gap it closes, {@code before} and {@code after} the scores of its people in their order, of
 * which {@value #PASSING} is passed; {@code verdict} what follows of them, {@code reviewed} whether officials decide it.
 */
public final class Training {

    static final int PASSING = 70;

    /** What the training is and what comes of it. */
    public record Story(
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

    public Training(Story story, List<PersonId> people) {
        this.story = story;
        this.people = List.copyOf(people);
    }

    public Story story() {
        return story;
    }

    public String programme() {
        return story.programme();
    }

    public List<PersonId> people() {
        return people;
    }

    /** In the order of its people, once they are proposed. */
    public List<String> nominations() {
        return nominations;
    }

    public void nominated(String number) {
        nominations.add(number);
    }

    public String item() {
        return item;
    }

    public void planned(String number) {
        item = number;
    }

    public String batch() {
        return batch;
    }

    /** The case of its batch. */
    public CaseNumber caseNumber() {
        return new CaseNumber(batch);
    }

    public void released(String number) {
        batch = number;
    }

    /** Whose last score is passed. */
    public List<PersonId> passed() {
        return people.stream()
                .filter(person -> story.after().get(people.indexOf(person)) >= PASSING)
                .toList();
    }

    public List<PersonId> failed() {
        return people.stream().filter(person -> !passed().contains(person)).toList();
    }
}
