package id.go.pontianak.bangkom.faults;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The final database, and what the mail server holds, as the oracle looks at them.
 *
 * @param engineTasks tasks that the engine has open
 * @param listedTasks tasks on the task list, each with its candidates there
 * @param toldTasks tasks that somebody was told of
 * @param brokenChain what is wrong with the journal's chain, or nothing
 * @param sink Message-IDs (left side) that the mail server took, each as often as it did
 */
record Facts(
        Map<String, Task> tasks,
        Set<String> engineTasks,
        Map<String, Set<String>> listedTasks,
        Set<String> toldTasks,
        Map<String, Done> done,
        Map<String, Case> cases,
        List<Mail> mails,
        List<Delivery> deliveries,
        String brokenChain,
        List<String> sink) {

    /** A user task that was ever opened. */
    record Task(
            String caseNumber,
            String element,
            Set<String> candidates,
            boolean open,
            @Nullable PersonId decidedBy) {}

    /** What "done" lists say about a task. */
    record Done(String caseNumber, PersonId by, String outcome) {}

    record Entry(long no, String action, @Nullable PersonId actor) {}

    /** {@code steps}: outcomes that persons gave at steps of the route, in order. */
    record Case(
            String status, boolean running, String supervisor, List<String> steps, List<Entry> journal, long lastNo) {}

    /** {@code interrupted}: a sender died in an attempt, or could not know what came of it. */
    record Mail(String messageName, String state, boolean interrupted) {}

    /** How often this thing was told to this person by a mail that was accepted; the key is the ledger's own. */
    record Delivery(String key, String messageName, boolean dropped) {}
}
