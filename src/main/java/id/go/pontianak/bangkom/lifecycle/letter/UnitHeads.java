package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.UnitAnswers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who answers for the perangkat daerah that the call of a batch goes to; whoever answers for several gets one letter for all of them. */
@Component
class UnitHeads {

    /** {@code title} with the capacity, {@code units} their names, {@code quota} the seats reserved for them, null where none are. */
    record UnitHead(String title, String units, @Nullable Integer quota) {

        private UnitHead with(UnitHead other) {
            Integer both =
                    quota == null ? other.quota : other.quota == null ? quota : Integer.valueOf(quota + other.quota);
            return new UnitHead(title, units + "; " + other.units, both);
        }
    }

    private final UnitAnswers answers;
    private final Batches batches;
    private final Directory directory;
    private final ResponsibleOfficials officials;
    private final BusinessClock clock;

    UnitHeads(
            UnitAnswers answers,
            Batches batches,
            Directory directory,
            ResponsibleOfficials officials,
            BusinessClock clock) {
        this.answers = answers;
        this.batches = batches;
        this.directory = directory;
        this.officials = officials;
        this.clock = clock;
    }

    /** Units without anybody who answers are left out. */
    Map<PersonId, UnitHead> of(String batch) {
        Map<PersonId, UnitHead> heads = new LinkedHashMap<>();
        for (UnitAnswers.Answer called : answers.answers(batch)) {
            int quota = batches.quotaOf(batch, called.unit());
            directory
                    .findHead(called.unit())
                    .map(Office::code)
                    .flatMap(office -> officials.answerOf(office, ConflictScope.NONE, clock.today()))
                    .ifPresent(
                            answer -> heads.merge(answer.person(), head(answer, called.unit(), quota), UnitHead::with));
        }
        return heads;
    }

    private UnitHead head(Answer answer, String unit, int quota) {
        return new UnitHead(answer.capacity().title(), directory.unit(unit).name(), quota == 0 ? null : quota);
    }
}
