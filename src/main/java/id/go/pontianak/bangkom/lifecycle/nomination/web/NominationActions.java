package id.go.pontianak.bangkom.lifecycle.nomination.web;

import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.SeenVersion;
import id.go.pontianak.bangkom.lifecycle.nomination.Asked;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationCorrections;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationInterventions;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationReviews;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** From the button to what it does. */
@Component
class NominationActions {

    private static final int LONGEST = 2_000;

    private final NominationWithdrawals withdrawals;
    private final NominationCorrections corrections;
    private final NominationReviews reviews;
    private final NominationInterventions rescues;

    NominationActions(
            NominationWithdrawals withdrawals,
            NominationCorrections corrections,
            NominationReviews reviews,
            NominationInterventions rescues) {
        this.withdrawals = withdrawals;
        this.corrections = corrections;
        this.reviews = reviews;
        this.rescues = rescues;
    }

    void act(String action, String number, ActionForm form, PersonId actor) {
        String reason = within("reason", form.getReason());
        Asked asked = new Asked(actor, new Why(reason, form.getGround()), new SeenVersion(form.getSeen()));
        switch (action) {
            case "withdraw" -> withdrawals.withdraw(number, asked);
            case "cancel" -> withdrawals.cancel(number, asked);
            case "take-back" -> corrections.takeBack(number, reason, actor);
            case "review" -> reviews.request(number, reason, actor);
            case "involve-superior" -> rescues.involveSuperior(number, asked);
            case "ask-other" -> rescues.askOther(number, form.getOffice().strip(), asked);
            case "extend" -> rescues.extend(number, dayOf(form), asked);
            case "nudge" -> rescues.nudge(number, asked);
            default -> throw new NotFound();
        }
    }

    /** Longer texts belong into a letter; what is sent here goes into the journal and into mails. */
    static String within(String field, String entered) {
        String text = ReadableText.of(entered);
        if (text.length() > LONGEST) {
            throw RuleViolated.at(field, "refusal.nomination.tooLong", LONGEST);
        }
        return text;
    }

    private static LocalDate dayOf(ActionForm form) {
        LocalDate day = form.getDay();
        if (day == null) {
            throw RuleViolated.at("day", "refusal.nomination.day");
        }
        return day;
    }
}
