package id.go.pontianak.bangkom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.faults.Facts.Case;
import id.go.pontianak.bangkom.faults.Facts.Delivery;
import id.go.pontianak.bangkom.faults.Facts.Done;
import id.go.pontianak.bangkom.faults.Facts.Entry;
import id.go.pontianak.bangkom.faults.Facts.Mail;
import id.go.pontianak.bangkom.faults.Facts.Task;
import id.go.pontianak.bangkom.faults.History.Deed;
import id.go.pontianak.bangkom.faults.History.Reply;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationElements;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The oracle is shown a sound history, and then one broken in each of the ways it is there to notice. */
class OracleTest {

    private static final String CASE = "NOM-2027-000001";
    private static final PersonId HEAD = SmallCity.KABID1_DINKES;
    private static final PersonId OTHER = SmallCity.KA_DINKES;

    private final List<Deed> deeds = new ArrayList<>(List.of(deed("t1", HEAD, "approved", Reply.OK)));
    private final Map<String, Task> tasks = new HashMap<>(Map.of(
            "t1",
            task(Set.of("office:KABID1-DINKES"), false, HEAD),
            "t2",
            task(Set.of("office:KA-DINKES"), true, null)));
    private final Set<String> engine = new HashSet<>(Set.of("t2"));
    private final Map<String, Set<String>> listed = new HashMap<>(Map.of("t2", Set.of("office:KA-DINKES")));
    private final Set<String> told = new HashSet<>(Set.of("t1", "t2"));
    private final Map<String, Done> done = new HashMap<>(Map.of("t1", new Done(CASE, HEAD, "approved")));
    private final List<Entry> journal = new ArrayList<>(List.of(
            new Entry(1, "journal.nomination.submitted", OTHER), new Entry(2, "journal.nomination.approved", HEAD)));
    private final List<String> steps = new ArrayList<>(List.of("approved"));
    private final List<Mail> mails = new ArrayList<>(List.of(new Mail("m1", "ACCEPTED", false)));
    private final List<Delivery> deliveries = new ArrayList<>(List.of(new Delivery("notice|person", "m1", false)));
    private final List<String> sink = new ArrayList<>(List.of("m1"));
    private String status = "DECIDING";
    private String chain = "";

    @Test
    void hasNothingAgainstASoundHistory() {
        assertThat(objections()).isEmpty();
    }

    @Test
    void noticesAnAcknowledgedDecisionThatIsLost() {
        done.clear();
        assertThat(objections()).anyMatch(sentence -> sentence.startsWith("lost: "));
    }

    @Test
    void noticesAnAcknowledgedDecisionThatAnotherReplaced() {
        done.put("t1", new Done(CASE, OTHER, "rejected"));
        assertThat(objections())
                .anyMatch(sentence -> sentence.startsWith("lost: "))
                .anyMatch(sentence -> sentence.startsWith("unasked: "));
    }

    @Test
    void noticesARefusedDecisionThatIsStored() {
        deeds.set(0, deed("t1", HEAD, "approved", Reply.CONFLICT));
        assertThat(objections()).anyMatch(sentence -> sentence.startsWith("unasked: "));
    }

    @Test
    void letsAnUnansweredDecisionBeWholeOrAbsent() {
        deeds.set(0, deed("t1", HEAD, "approved", Reply.UNKNOWN));
        assertThat(objections()).isEmpty();
        deeds.add(deed("t2", OTHER, "approved", Reply.UNKNOWN));
        assertThat(objections()).isEmpty();
    }

    @Test
    void noticesTwoAcknowledgedDecisionsOfOneTask() {
        deeds.add(deed("t1", OTHER, "rejected", Reply.OK));
        assertThat(objections()).anyMatch(sentence -> sentence.startsWith("twice: "));
    }

    @Test
    void noticesAnAnswerThatNoFaultExcuses() {
        deeds.add(deed("t2", OTHER, "approved", Reply.ERROR));
        assertThat(objections()).anyMatch(sentence -> sentence.startsWith("answered with 500"));
    }

    @Test
    void noticesAMissingJournalEntry() {
        journal.remove(1);
        assertThat(objections())
                .anyMatch(sentence -> sentence.startsWith("half: case"))
                .anyMatch(sentence -> sentence.startsWith("missing: "));
    }

    @Test
    void noticesABrokenChain() {
        chain = "entry 7 was changed";
        assertThat(objections()).containsExactly("chain: entry 7 was changed");
    }

    @Test
    void noticesADecisionThatTheEngineDoesNotKnow() {
        engine.add("t1");
        assertThat(objections()).anyMatch(sentence -> sentence.startsWith("half: task t1"));
    }

    @Test
    void noticesATaskThatIsNotOnTheList() {
        listed.clear();
        assertThat(objections()).anyMatch(sentence -> sentence.startsWith("half: task t2"));
    }

    @Test
    void noticesATaskNobodyWasToldOf() {
        told.remove("t2");
        assertThat(objections()).containsExactly("half: nobody was told of task t2");
    }

    @Test
    void noticesACaseThatWaitsWhereItsDecisionsDoNotLead() {
        status = "READY";
        assertThat(objections()).anyMatch(sentence -> sentence.startsWith("fold: "));
    }

    @Test
    void noticesAStepThatIsNotInTheJournal() {
        steps.add("approved");
        assertThat(objections()).anyMatch(sentence -> sentence.startsWith("half: case"));
    }

    @Test
    void noticesAMailThatWasNeverTaken() {
        sink.clear();
        assertThat(objections()).anyMatch(sentence -> sentence.contains("never took it"));
    }

    @Test
    void noticesAMailOfNobody() {
        sink.add("m2");
        assertThat(objections()).containsExactly("mail: the server has m2, the ledger does not");
    }

    @Test
    void noticesADoubleMailUnlessItsSenderDied() {
        sink.add("m1");
        assertThat(objections()).anyMatch(sentence -> sentence.contains("m1 2 times"));
        mails.set(0, new Mail("m1", "ACCEPTED", true));
        assertThat(objections()).isEmpty();
        sink.add("m1");
        assertThat(objections()).anyMatch(sentence -> sentence.contains("m1 3 times"));
    }

    @Test
    void noticesTheSameThingInTwoMails() {
        mails.add(new Mail("m2", "ACCEPTED", false));
        sink.add("m2");
        deliveries.add(new Delivery("notice|person", "m2", false));
        assertThat(objections()).containsExactly("mail: notice|person was told by several mails [m1, m2]");
    }

    private List<String> objections() {
        Case one = new Case(status, true, "office:KABID1-DINKES", steps, journal, 2);
        return Oracle.objections(
                deeds, new Facts(tasks, engine, listed, told, done, Map.of(CASE, one), mails, deliveries, chain, sink));
    }

    private static Task task(
            Set<String> candidates, boolean open, @org.jspecify.annotations.Nullable PersonId decidedBy) {
        return new Task(CASE, NominationElements.TASK_APPROVE_NOMINATION, candidates, open, decidedBy);
    }

    private static Deed deed(String task, PersonId by, String outcome, Reply reply) {
        Instant now = Instant.parse("2026-11-02T02:00:00Z");
        return new Deed("F", task, CASE, by, outcome, now, reply, reply == Reply.ERROR ? 500 : 302, now);
    }
}
