package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterRows;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The agenda book of outgoing letters: a number stands in it once a year, and no letter is of a day to come. */
@Component
class LetterRegister {

    private final LetterRows rows;
    private final BusinessClock clock;

    LetterRegister(LetterRows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void enter(Letter letter) {
        if (LetterRows.key(letter.head().number()).isEmpty() || !rows.insert(letter)) {
            throw RuleViolated.at("number", "refusal.letter.numberTaken");
        }
    }

    void requireNotAhead(LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw RuleViolated.at("day", "refusal.letter.future");
        }
    }
}
