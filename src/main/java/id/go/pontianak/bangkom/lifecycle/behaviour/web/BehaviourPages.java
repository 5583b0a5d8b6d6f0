package id.go.pontianak.bangkom.lifecycle.behaviour.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourAnswers;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourAnswers.Asked;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourQuestion;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourRatings;
import id.go.pontianak.bangkom.lifecycle.behaviour.Obstacle;
import id.go.pontianak.bangkom.lifecycle.behaviour.RaterRole;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a superior, and what others who are asked, see of a measurement. */
@Component
class BehaviourPages {

    /** Somebody who is judged; {@code open}: he still is to be; {@code input}: what was entered about him. */
    record Row(
            Alumnus alumnus,
            String name,
            String position,
            RaterRole role,
            boolean open,
            boolean mayDecline,
            List<BehaviourQuestion> questions,
            BehaviourInput input,
            @Nullable RuleViolated refusal) {

        Row with(BehaviourInput entered, RuleViolated violated) {
            return new Row(alumnus, name, position, role, open, mayDecline, questions, entered, violated);
        }

        /** Message key of the words of his state. */
        public String stateKey() {
            return alumnus.ground() == null
                    ? "behaviour.alumnus." + alumnus.state()
                    : "behaviour.ground." + alumnus.ground();
        }

        public boolean faulty(String field) {
            return refusal != null && field.equals(refusal.field());
        }
    }

    /** {@code closed}: nothing is taken any more. */
    record Page(
            BehaviourCase measurement,
            Batch batch,
            String office,
            List<Row> rows,
            List<Obstacle> obstacles,
            boolean closed) {

        public long left() {
            return rows.stream().filter(Row::open).count();
        }

        /** The one to be judged next, or the one whose form came back. */
        public boolean unfolded(Row row) {
            if (rows.stream().anyMatch(one -> one.refusal() != null)) {
                return row.refusal() != null;
            }
            return rows.stream()
                    .filter(Row::open)
                    .findFirst()
                    .filter(row::equals)
                    .isPresent();
        }

        Page with(UUID alumnus, BehaviourInput entered, RuleViolated violated) {
            return new Page(
                    measurement,
                    batch,
                    office,
                    rows.stream()
                            .map(row -> row.alumnus().id().equals(alumnus) ? row.with(entered, violated) : row)
                            .toList(),
                    obstacles,
                    closed);
        }
    }

    private final BehaviourAnswers answers;
    private final BehaviourRatings ratings;
    private final Batches batches;
    private final Directory directory;

    BehaviourPages(BehaviourAnswers answers, BehaviourRatings ratings, Batches batches, Directory directory) {
        this.answers = answers;
        this.ratings = ratings;
        this.batches = batches;
        this.directory = directory;
    }

    Page rating(BehaviourCase one, PersonId superior) {
        List<Alumnus> alumni = ratings.of(one.number(), superior);
        Map<PersonId, Person> people = people(alumni);
        return page(
                one,
                alumni.stream()
                        .map(alumnus -> row(
                                alumnus,
                                people.get(alumnus.person()),
                                RaterRole.SUPERIOR,
                                alumnus.open(),
                                ratings.mayDecline(alumnus)))
                        .toList());
    }

    Page answering(BehaviourCase one, PersonId person) {
        List<Asked> asked = answers.asked(one.number(), person);
        Map<PersonId, Person> people = people(asked.stream().map(Asked::alumnus).toList());
        return page(
                one,
                asked.stream()
                        .map(about -> row(
                                about.alumnus(),
                                people.get(about.alumnus().person()),
                                about.role(),
                                !about.answered(),
                                false))
                        .toList());
    }

    private Page page(BehaviourCase one, List<Row> rows) {
        return new Page(
                one,
                batches.batch(one.batch()),
                directory.findOffice(one.office()).map(Office::title).orElse(one.office()),
                rows.stream().sorted(Comparator.comparing(Row::name)).toList(),
                answers.obstacles(),
                !answers.open(one));
    }

    private Row row(Alumnus alumnus, @Nullable Person person, RaterRole role, boolean open, boolean mayDecline) {
        return new Row(
                alumnus,
                person == null ? "" : person.name(),
                person == null ? "" : person.position(),
                role,
                open,
                mayDecline,
                answers.questions(role),
                BehaviourInput.EMPTY,
                null);
    }

    private Map<PersonId, Person> people(Collection<Alumnus> alumni) {
        return directory.persons(alumni.stream().map(Alumnus::person).toList());
    }
}
