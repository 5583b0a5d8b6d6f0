package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.examination.domain.Paper;
import id.go.pontianak.bangkom.lifecycle.examination.domain.PaperRows;
import id.go.pontianak.bangkom.lifecycle.examination.domain.ScoreRows;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tests of groups, for the modules that have the groups: a test is opened, moved, and its scores asked; {@link AttemptFinished} says when
 * somebody has sat one. Who may open is checked by whoever calls.
 */
@Service
@Transactional
public class Examinations {

    private final PaperRows papers;
    private final ScoreRows scores;
    private final ShownKeys keys;

    Examinations(PaperRows papers, ScoreRows scores, ShownKeys keys) {
        this.papers = papers;
        this.scores = scores;
        this.keys = keys;
    }

    /** Its questions are those of an earlier test of the group, so that scores can be compared; else all that are approved. */
    public void open(TestPlan plan) {
        requireWindow(plan.opens(), plan.closes());
        if (papers.find(plan.group(), plan.kind()).isPresent()) {
            throw new NotPossibleNow("refusal.examination.opened");
        }
        UUID id = UUID.randomUUID();
        papers.insert(id, plan);
        if (papers.insertItems(id, plan.group()) == 0) {
            throw RuleViolated.of("refusal.examination.noItems");
        }
        papers.invite(id, plan.persons());
    }

    /** Whether a test of the programme can be opened: its bank has approved questions that are not kept for practice. */
    @Transactional(readOnly = true)
    public boolean ready(String programme) {
        return papers.hasItems(programme);
    }

    /** In the order in which they open. */
    @Transactional(readOnly = true)
    public List<OpenedTest> opened(String group) {
        return papers.ofGroup(group).stream()
                .map(paper ->
                        new OpenedTest(paper.kind(), paper.opens(), paper.closes(), paper.minutes(), paper.passing()))
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean opened(String group, TestKind kind) {
        return papers.find(group, kind).isPresent();
    }

    /** Whether somebody of the group reads the keys of its tests now, so that the same questions are asked of nobody any more. */
    @Transactional(readOnly = true)
    public boolean keysRead(String group) {
        return keys.read(group);
    }

    /** Further persons, such as those who took a seat later. */
    public void invite(String group, TestKind kind, Collection<PersonId> persons) {
        papers.invite(paper(group, kind).id(), persons);
    }

    /** These persons sit the test no more; who has begun it or has a score stays. */
    public void dismiss(String group, TestKind kind, Collection<PersonId> persons) {
        papers.dismiss(paper(group, kind).id(), persons);
    }

    /** Attempts that run keep the end they were given. */
    public void move(String group, TestKind kind, Instant opens, Instant closes) {
        requireWindow(opens, closes);
        papers.move(paper(group, kind).id(), opens, closes);
    }

    /** Of everybody who may sit a test of the group, one row a test; empty where none was opened. */
    @Transactional(readOnly = true)
    public List<TestScore> scores(String group) {
        return scores.ofGroup(group);
    }

    /** Of one person; empty where he is not invited, or none was opened. */
    @Transactional(readOnly = true)
    public Optional<TestScore> score(String group, TestKind kind, PersonId person) {
        return scores.ofOne(group, kind, person);
    }

    private Paper paper(String group, TestKind kind) {
        return papers.find(group, kind).orElseThrow(NotFound::new);
    }

    private static void requireWindow(Instant opens, Instant closes) {
        if (!opens.isBefore(closes)) {
            throw RuleViolated.at("closes", "refusal.examination.window");
        }
    }
}
