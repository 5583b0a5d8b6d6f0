package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.directory.domain.AnswerRows;
import id.go.pontianak.bangkom.foundation.directory.domain.OfficeAnswer;
import id.go.pontianak.bangkom.foundation.directory.domain.Titles;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who answers for what on a day. The holder of the day is the Plh during an absence, the Plt or Pj of a vacant office while his
 * appointment lasts, otherwise the definitive holder; a substitute for a period may act beside him. Leave alone empties no office. An
 * office with no holder is answered by the office above, upwards; when nobody is left the answer is empty and HR answers. Offices in which
 * the subject himself answers (in any capacity), and those whose Plh stands in for the subject, are skipped whole (UU 30/2014 art. 42).
 */
@Service
@Transactional(readOnly = true)
public class ResponsibleOfficials {

    private final AnswerRows rows;

    ResponsibleOfficials(AnswerRows rows) {
        this.rows = rows;
    }

    /** The office that decides this matter, starting at {@code office} and going up; empty: nobody, so HR does. */
    public Optional<String> decidingOffice(String office, ConflictScope conflictScope, LocalDate day) {
        return deciding(rows.upwards(office, day).stream(), conflictScope).map(OfficeAnswer::code);
    }

    /** The one who answers first for the office (Plh, Plt, Pj or definitive; not the substitute), after going up where needed. */
    public Optional<Answer> answerOf(String office, ConflictScope conflictScope, LocalDate day) {
        return deciding(rows.upwards(office, day).stream(), conflictScope).map(found -> holderAnswer(office, found));
    }

    /** {@link #answerOf} for many offices, by office; read at once, for lists. Where nobody is left above, the office is left out. */
    public Map<String, Answer> answersOf(Collection<String> offices, LocalDate day) {
        Map<String, Answer> answers = new HashMap<>();
        rows.upwards(offices, day)
                .forEach((office, upwards) -> deciding(upwards.stream(), ConflictScope.NONE)
                        .ifPresent(found -> answers.put(office, holderAnswer(office, found))));
        return answers;
    }

    /** {@link #answerOf} for many people, each in his own matter, by person; {@code offices} has the office of each. Read at once. */
    public Map<PersonId, Answer> answersFor(Map<PersonId, String> offices, LocalDate day) {
        Map<String, List<OfficeAnswer>> upwards = rows.upwards(Set.copyOf(offices.values()), day);
        Map<PersonId, Answer> answers = new HashMap<>();
        offices.forEach((person, office) -> deciding(
                        upwards.getOrDefault(office, List.of()).stream(), ConflictScope.of(person))
                .ifPresent(found -> answers.put(person, holderAnswer(office, found))));
        return answers;
    }

    /** Everybody who may act for exactly this office today: the answerer and his substitutes; empty when nobody is left above. */
    public List<Answer> answersOf(String office, ConflictScope conflictScope, LocalDate day) {
        return deciding(rows.upwards(office, day).stream(), conflictScope)
                .map(found -> everybody(office, found, conflictScope))
                .orElse(List.of());
    }

    /**
     * The offices a person answers for today, each with his capacity: his own, those he substitutes, and those below without an answerer.
     * Does not look at the matter; {@link #answersOf} does. Small and indexed: read at each task list.
     */
    public List<Capacity> officesOf(PersonId person, LocalDate day) {
        return rows.officesOf(person, day);
    }

    /**
     * The superior office to which an unanswered task escalates: the next one up whose answerer is not excluded. An office that the silent
     * answerer holds too is passed over: it would ask the same person again.
     */
    public Optional<Addressee> superiorOf(String office, ConflictScope conflictScope, LocalDate day) {
        List<OfficeAnswer> upwards = rows.upwards(office, day);
        return deciding(upwards.stream(), conflictScope).flatMap(silent -> {
            Stream<OfficeAnswer> above =
                    upwards.stream().skip(upwards.indexOf(silent) + 1L).filter(next -> !sameAnswerer(next, silent));
            return deciding(above, conflictScope).map(next -> Addressee.office(next.code()));
        });
    }

    private static boolean sameAnswerer(OfficeAnswer one, OfficeAnswer other) {
        return Objects.equals(one.answerer(), other.answerer());
    }

    private static Optional<OfficeAnswer> deciding(Stream<OfficeAnswer> upwards, ConflictScope conflictScope) {
        return upwards.filter(office -> office.answerer() != null)
                .filter(office -> office.holders().stream().noneMatch(conflictScope::bars))
                .findFirst();
    }

    private static Answer holderAnswer(String asked, OfficeAnswer found) {
        return new Answer(
                Objects.requireNonNull(found.answerer()),
                Titles.holder(
                        Addressee.office(asked),
                        found.code(),
                        found.title(),
                        Objects.requireNonNull(found.capacity()),
                        !found.code().equals(asked)));
    }

    private static List<Answer> everybody(String asked, OfficeAnswer found, ConflictScope conflictScope) {
        List<Answer> answers = new ArrayList<>();
        answers.add(holderAnswer(asked, found));
        for (PersonId substitute : found.substitutes()) {
            if (!conflictScope.bars(substitute)) {
                answers.add(new Answer(
                        substitute, Titles.substitute(Addressee.office(asked), found.code(), found.title())));
            }
        }
        return answers;
    }
}
