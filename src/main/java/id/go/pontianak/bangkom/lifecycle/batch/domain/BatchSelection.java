package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What is done to a batch until its seats are given: the call, the list, and how it is set. */
@MappedSuperclass
abstract class BatchSelection extends BatchState {

    BatchSelection() {}

    BatchSelection(BatchNumber number, Programme programme, BatchPlan plan, PersonId planner) {
        super(number, programme, plan, planner);
    }

    public abstract void happened(BatchDeed deed, UnaryOperator<BatchEvent> how);

    public void happened(BatchDeed deed) {
        happened(deed, event -> event);
    }

    /** Whether silent units are to be reminded today. */
    public boolean reminderDue(LocalDate reminderDay, LocalDate today) {
        return status == BatchStatus.CALLING && call.reminderDue(schedule, reminderDay, today);
    }

    public boolean mayBeSetLate() {
        return schedule.starts().equals(list.settingWaivedFor());
    }

    /** A decree on a list is no older than the list. */
    public boolean frozenBy(LocalDate day) {
        return list.frozenBy(day);
    }

    /** For the first time or again; the units are written to. */
    public void openCall(LocalDate today, Collection<String> units) {
        move(BatchStatus.CALLING, BatchStatus.PLANNED, BatchStatus.CALL_CLOSED);
        call = call.opened(today);
        happened(BatchDeed.CALL_OPENED, event -> event.tellsUnits(units, call.callRound()));
    }

    /** Once per deadline, also where every unit has answered. */
    public void remindUnits(Collection<String> silent) {
        LocalDate deadline = schedule.nominationDeadline();
        call = call.reminded(deadline);
        if (!silent.isEmpty()) {
            happened(
                    BatchDeed.UNITS_REMINDED,
                    event -> event.tellsUnits(silent, Math.toIntExact(deadline.toEpochDay())));
        }
    }

    public void closeCall() {
        move(BatchStatus.CALL_CLOSED, BatchStatus.CALLING);
        happened(BatchDeed.CALL_CLOSED);
    }

    /** HR takes nominations again: the list, if one was proposed, is made anew. */
    public void reopenCall(Schedule changed, LocalDate today, String reason, PersonId by) {
        move(BatchStatus.CALL_CLOSED, BatchStatus.CALL_CLOSED, BatchStatus.SELECTING);
        changed.requireDeadlineAhead(today);
        adopt(changed);
        happened(BatchDeed.CALL_REOPENED, event -> event.by(by).because(reason).with(changed.facts()));
    }

    public void proposeList() {
        remakeList();
        happened(BatchDeed.LIST_PROPOSED);
    }

    /** HR drops its own order. */
    public void proposeListAgain(String reason, PersonId by) {
        remakeList();
        happened(BatchDeed.LIST_PROPOSED_AGAIN, event -> event.by(by).because(reason));
    }

    private void remakeList() {
        move(BatchStatus.SELECTING, BatchStatus.CALL_CLOSED, BatchStatus.SELECTING);
        changeList();
    }

    /** Somebody joined, was struck out or stands elsewhere. */
    public void changeList() {
        list = list.changed();
    }

    /** The list goes up to be set. */
    public void freezeList(LocalDate today, Acting by) {
        move(BatchStatus.DECREEING, BatchStatus.SELECTING);
        list = list.frozen(today);
        happened(BatchDeed.LIST_FROZEN, event -> event.by(by));
    }

    public void endorseList(Acting by) {
        requireOneOf(BatchStatus.DECREEING);
        happened(BatchDeed.LIST_ENDORSED, event -> event.by(by));
    }

    /** The list is HR's again though nobody returned it. */
    public void reopenList() {
        move(BatchStatus.SELECTING, BatchStatus.DECREEING);
    }

    public void returnList(String reason, Acting by) {
        reopenList();
        happened(BatchDeed.LIST_RETURNED, event -> event.by(by).because(reason));
    }

    /** The latest date for setting the list has passed: it is HR's again, wherever it lay. */
    public void overrunSetting() {
        if (status == BatchStatus.DECREEING) {
            reopenList();
        }
        happened(BatchDeed.SETTING_OVERDUE);
    }

    /** HR goes on; {@code late} where the latest date has passed. Another first day would have another latest date. */
    public void continueSetting(boolean late, String reason, Acting by) {
        if (late) {
            requireOneOf(BatchStatus.SELECTING);
            list = list.waived(schedule.starts());
        }
        happened(BatchDeed.SETTING_CONTINUED, event -> event.by(by).because(reason));
    }

    public void decree(String decreeNumber, LocalDate date, Acting by) {
        move(BatchStatus.SEATED, BatchStatus.DECREEING);
        decree = new ListDecree(decreeNumber, date, by.person().value());
        happened(
                BatchDeed.DECREED, event -> event.by(by).with(Map.of("decree", decreeNumber, "date", date.toString())));
    }

    /** Nobody selects: seats are given by rule, without a number of a decree. */
    public void giveSeats(LocalDate today, PersonId planner) {
        move(BatchStatus.SEATED, BatchStatus.SELECTING);
        decree = new ListDecree(null, today, planner.value());
        happened(BatchDeed.SEATS_GIVEN);
    }
}
