package id.go.pontianak.bangkom.faults;

import id.go.pontianak.bangkom.faults.Facts.Case;
import id.go.pontianak.bangkom.faults.Facts.Done;
import id.go.pontianak.bangkom.faults.Facts.Entry;
import id.go.pontianak.bangkom.faults.Facts.Mail;
import id.go.pontianak.bangkom.faults.Facts.Task;
import id.go.pontianak.bangkom.faults.History.Deed;
import id.go.pontianak.bangkom.faults.History.Reply;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationElements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides whether what people were told and what is stored are the same: nothing acknowledged is lost, nothing happened twice, every
 * decision is whole or absent, and the mail server and the ledger agree. Says what is wrong, or nothing.
 */
final class Oracle {

    private static final Set<String> DECISIONS = Set.of("approved", "returned", "rejected", "resubmitted");

    /** A step whose official had approved for another office already. */
    private static final String BY_ITSELF = "completedItself";

    /** The way of DINKES staff to a training out of town, proposed by HR of the unit; the first candidate is the supervisor's office. */
    private static final List<String> ROUTE = List.of(
            NominationElements.TASK_APPROVE_NOMINATION,
            NominationElements.TASK_APPROVE_NOMINATION,
            NominationElements.TASK_VERIFY_NOMINATION,
            NominationElements.TASK_PERMIT_NOMINATION);

    private static final List<String> ASKED = List.of("", "office:KA-DINKES", "role:hr-analyst", "office:SEKDA");

    private final List<String> objections = new ArrayList<>();
    private final Facts facts;

    private Oracle(Facts facts) {
        this.facts = facts;
    }

    static List<String> objections(List<Deed> deeds, Facts facts) {
        Oracle oracle = new Oracle(facts);
        deeds.forEach(oracle::kept);
        oracle.once(deeds);
        facts.tasks().forEach(oracle::wholeOrAbsent);
        facts.cases().forEach(oracle::isTheSumOfItsDecisions);
        oracle.chain();
        oracle.mails();
        return List.copyOf(oracle.objections);
    }

    /** Acknowledged is stored, refused is not. */
    private void kept(Deed deed) {
        Done done = facts.done().get(deed.task());
        boolean stored =
                done != null && done.by().equals(deed.by()) && done.outcome().equals(deed.outcome());
        if (deed.reply() == Reply.OK && !stored) {
            object("lost: %s was acknowledged and is %s", deed, done);
        }
        if (deed.reply() == Reply.ERROR) {
            object("answered with %d: %s", deed.status(), deed);
        }
    }

    /** A refused decision is stored only if the same one was sent another time. */
    private void once(List<Deed> deeds) {
        Map<String, List<Deed>> byTask = deeds.stream().collect(Collectors.groupingBy(Deed::task));
        byTask.forEach((task, sent) -> {
            long acknowledged = sent.stream()
                    .filter(deed -> deed.reply() == Reply.OK)
                    .map(deed -> deed.by() + deed.outcome())
                    .distinct()
                    .count();
            if (acknowledged > 1) {
                object("twice: task %s was acknowledged to several: %s", task, sent);
            }
            Done done = facts.done().get(task);
            boolean possible = done == null
                    || sent.stream()
                            .filter(deed -> deed.reply() != Reply.CONFLICT && deed.reply() != Reply.NOT_SENT)
                            .anyMatch(deed -> deed.by().equals(done.by())
                                    && deed.outcome().equals(done.outcome()));
            if (!possible) {
                object("unasked: task %s is %s, but all that was sent is %s", task, done, sent);
            }
        });
    }

    /** Workflow, engine, task list and mail rows say the same of a task. */
    private void wholeOrAbsent(String id, Task task) {
        Set<String> listed = facts.listedTasks().get(id);
        Done done = facts.done().get(id);
        if (task.open() != facts.engineTasks().contains(id)) {
            object("half: task %s is open=%s but the engine says otherwise", id, task.open());
        }
        if (task.open() != (listed != null)) {
            object("half: task %s is open=%s but the task list says otherwise", id, task.open());
        }
        if (listed != null && !listed.equals(task.candidates())) {
            object("half: task %s has candidates %s, on the list %s", id, task.candidates(), listed);
        }
        if (task.open() && done != null) {
            object("half: task %s is open and done", id);
        }
        if (!task.open() && !Objects.equals(task.decidedBy(), done == null ? null : done.by())) {
            object("half: task %s was decided by %s, done lists say %s", id, task.decidedBy(), done);
        }
        boolean officials = task.candidates().stream().anyMatch(candidate -> !candidate.startsWith("person:"));
        if (officials && !facts.toldTasks().contains(id)) {
            object("half: nobody was told of task %s", id);
        }
    }

    /** Journal, steps, status, and the task that waits follow from the decisions alone. */
    private void isTheSumOfItsDecisions(String number, Case found) {
        List<String> journal = found.journal().stream()
                .filter(entry -> entry.actor() != null && DECISIONS.contains(outcomeOf(entry)))
                .map(entry -> entry.actor() + " " + outcomeOf(entry))
                .toList();
        List<String> done = facts.done().values().stream()
                .filter(one -> one.caseNumber().equals(number))
                .map(one -> one.by() + " " + one.outcome())
                .sorted()
                .toList();
        if (!sorted(journal).equals(done)) {
            object("half: case %s has in its journal %s, but done is %s", number, journal, done);
        }
        List<String> outcomes = journal.stream()
                .map(entry -> entry.substring(entry.indexOf(' ') + 1))
                .toList();
        List<String> steps = outcomes.stream()
                .filter(outcome -> !outcome.equals("resubmitted"))
                .toList();
        if (!found.steps().equals(steps)) {
            object("half: case %s has steps %s, journal %s", number, found.steps(), steps);
        }
        numbered(number, found);
        waitsWhereItShould(
                number,
                found,
                found.journal().stream()
                        .filter(entry -> entry.actor() != null)
                        .map(Oracle::outcomeOf)
                        .filter(outcome -> DECISIONS.contains(outcome) || outcome.equals(BY_ITSELF))
                        .toList());
    }

    private void numbered(String number, Case found) {
        List<Long> numbers = found.journal().stream().map(Entry::no).sorted().toList();
        for (int at = 0; at < numbers.size(); at++) {
            if (numbers.get(at) != at + 1L) {
                object("missing: entry %d of the journal of %s", at + 1, number);
                return;
            }
        }
        if (found.lastNo() != numbers.size()) {
            object("missing: the journal of %s ends at %d instead of %d", number, numbers.size(), found.lastNo());
        }
    }

    private void waitsWhereItShould(String number, Case found, List<String> outcomes) {
        String last = outcomes.isEmpty() ? "" : outcomes.get(outcomes.size() - 1);
        int approved = Collections.frequency(outcomes, "approved") + Collections.frequency(outcomes, BY_ITSELF);
        String expected = switch (last) {
            case "returned" -> "RETURNED " + NominationElements.TASK_REVISE_NOMINATION + " role:unit-hr@DINKES";
            case "rejected" -> "REJECTED";
            default ->
                approved == ROUTE.size()
                        ? "READY"
                        : "DECIDING " + ROUTE.get(approved) + ' '
                                + (approved == 0 ? found.supervisor() : ASKED.get(approved));
        };
        List<Task> open = facts.tasks().values().stream()
                .filter(task -> task.open() && task.caseNumber().equals(number))
                .toList();
        boolean right = open.isEmpty()
                ? expected.equals(found.status())
                : open.stream()
                        .allMatch(task -> task.candidates().stream()
                                .anyMatch(candidate ->
                                        expected.equals(found.status() + ' ' + task.element() + ' ' + candidate)));
        if (!right || open.size() > 1 || !found.running()) {
            object(
                    "fold: after %s case %s should be %s, is %s at %s",
                    outcomes, number, expected, found.status(), open);
        }
    }

    private void chain() {
        if (!facts.brokenChain().isEmpty()) {
            object("chain: %s", facts.brokenChain());
        }
    }

    /** Accepted in the ledger, then in the sink; in the sink, then in the ledger; once, but where a sender died at the last moment. */
    private void mails() {
        Map<String, Integer> sink = new TreeMap<>();
        facts.sink().forEach(message -> sink.merge(message, 1, Integer::sum));
        Map<String, Mail> ledger = new HashMap<>();
        facts.mails().forEach(mail -> ledger.put(mail.messageName(), mail));
        facts.mails().stream()
                .filter(mail -> mail.state().equals("ACCEPTED") && !sink.containsKey(mail.messageName()))
                .forEach(mail -> object("mail: %s was accepted, and the server never took it", mail));
        sink.forEach((message, times) -> {
            Mail mail = ledger.get(message);
            if (mail == null) {
                object("mail: the server has %s, the ledger does not", message);
            } else if (times > (mail.interrupted() ? 2 : 1)) {
                object("mail: the server has %s %d times, the ledger says %s", message, times, mail);
            }
        });
        Map<String, Set<String>> messages = new TreeMap<>();
        facts.deliveries().stream()
                .filter(delivery -> !delivery.dropped() && sink.containsKey(delivery.messageName()))
                .forEach(delivery -> messages.computeIfAbsent(delivery.key(), key -> new TreeSet<>())
                        .add(delivery.messageName()));
        messages.forEach((key, carriers) -> {
            if (carriers.size() > 1) {
                object("mail: %s was told by several mails %s", key, carriers);
            }
        });
    }

    private static String outcomeOf(Entry entry) {
        return entry.action().substring(entry.action().lastIndexOf('.') + 1);
    }

    private static List<String> sorted(List<String> list) {
        return list.stream().sorted().toList();
    }

    private void object(String sentence, Object... arguments) {
        objections.add(sentence.formatted(arguments));
    }
}
