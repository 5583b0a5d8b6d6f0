package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;

/** The year that is played: whose people learn, what is planned for them, and the numbers of the cases as they come about. */
public final class Year {

    private final int number;
    private final PersonId analyst;
    private final String agency;
    private final List<Training> trainings;
    private String plan = "";
    private boolean aboveCeiling;

    /** {@code agency} is the perangkat daerah whose people are trained; {@code analyst} keeps needs, plan and batches for HR of the city. */
    public Year(int number, PersonId analyst, String agency, List<Training> trainings) {
        this.number = number;
        this.analyst = analyst;
        this.agency = agency;
        this.trainings = List.copyOf(trainings);
    }

    public int number() {
        return number;
    }

    public PersonId analyst() {
        return analyst;
    }

    public String agency() {
        return agency;
    }

    public List<Training> trainings() {
        return trainings;
    }

    /** All who learn, each in one training. */
    public List<PersonId> learners() {
        return trainings.stream()
                .flatMap(training -> training.people().stream())
                .toList();
    }

    public String plan() {
        return plan;
    }

    public void planned(String number) {
        plan = number;
    }

    /** Whether the first draft cost more than its ceiling. */
    public boolean aboveCeiling() {
        return aboveCeiling;
    }

    public void estimated(boolean above) {
        aboveCeiling = above;
    }
}
