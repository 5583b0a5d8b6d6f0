package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.domain.OddDates;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Asks about odd dates of a form: each at its field, with one tick that takes them as they are. */
@Component
public class OddDatesQuestion {

    private final OddDates oddDates;

    OddDatesQuestion(OddDates oddDates) {
        this.oddDates = oddDates;
    }

    /** Of a batch that is planned. */
    public String ask(Supplier<Schedule> schedule, String accepted, BindingResult binding) {
        return ask(accepted, binding, () -> oddDates.of(schedule.get()));
    }

    /** Of one whose dates change. */
    public String ask(Supplier<Schedule> schedule, Schedule before, String accepted, BindingResult binding) {
        return ask(accepted, binding, () -> oddDates.of(schedule.get(), before));
    }

    /** What the tick stands for; empty where nothing is to be asked, or it was answered for these very dates. */
    private static String ask(String accepted, BindingResult binding, Supplier<List<OddDates.Odd>> found) {
        if (binding.hasErrors()) {
            return "";
        }
        try {
            List<OddDates.Odd> odd = found.get();
            String mark = OddDates.mark(odd);
            if (mark.equals(accepted)) {
                return "";
            }
            odd.forEach(one -> binding.rejectValue(
                    one.field(), one.messageKey(), one.arguments().toArray(), one.messageKey()));
            return mark;
        } catch (RuleViolated refusal) {
            FormErrors.reject(binding, refusal);
            return "";
        }
    }
}
