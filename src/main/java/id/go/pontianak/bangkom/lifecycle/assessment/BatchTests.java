package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.assessment.domain.TestRows;
import id.go.pontianak.bangkom.lifecycle.assessment.domain.TestWindow;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.OpenedTest;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestScore;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tests of a batch as its organiser sees them: windows, who has sat what, and who may sit the remedial test. */
@Service
@Transactional(readOnly = true)
public class BatchTests {

    /** {@code opened} is null while the test is not; {@code chosen}: its window was set by hand. */
    public record Test(TestKind kind, @Nullable OpenedTest opened, boolean chosen, long invited, long sat) {

        /** Whether an organiser sets its window. */
        public boolean windowed() {
            return kind == TestKind.PRE || kind == TestKind.POST;
        }
    }

    /** {@code measures}: the programme holds pre-test and post-test; {@code delayed}: when the delayed test is held, null where none is; {@code ready}: its bank has questions; {@code keeps}: may change. */
    public record Overview(
            Batch batch,
            boolean measures,
            @Nullable TestWindow delayed,
            boolean ready,
            boolean keeps,
            List<Test> tests,
            Map<PersonId, Map<TestKind, BigDecimal>> scores,
            Set<PersonId> remedial) {}

    private final TestRights rights;
    private final TestRows rows;
    private final TestOpening opening;
    private final RemedialTests remedial;
    private final DelayedTest delayed;
    private final Examinations examinations;
    private final Batches batches;

    BatchTests(
            TestRights rights,
            TestRows rows,
            TestOpening opening,
            RemedialTests remedial,
            DelayedTest delayed,
            Examinations examinations,
            Batches batches) {
        this.rights = rights;
        this.rows = rows;
        this.opening = opening;
        this.remedial = remedial;
        this.delayed = delayed;
        this.examinations = examinations;
        this.batches = batches;
    }

    /** Whether there is anything to show: a programme without tests has none (no tab, no measurement of learning). */
    public boolean isThere(PersonId reader, Batch batch) {
        return rights.mayRead(reader, batch.number())
                && (opening.measuresLearning(batch)
                        || examinations.ready(batch.programme())
                        || !rows.of(batch.number()).isEmpty());
    }

    public Overview of(PersonId reader, String number) {
        rights.requireReader(reader, number);
        Batch batch = batches.batch(number);
        List<TestScore> scores = examinations.scores(number);
        Map<TestKind, OpenedTest> opened = new EnumMap<>(TestKind.class);
        examinations.opened(number).forEach(test -> opened.put(test.kind(), test));
        Set<TestKind> chosen = rows.of(number).stream()
                .filter(TestRows.Row::chosen)
                .map(TestRows.Row::kind)
                .collect(Collectors.toSet());
        List<Test> tests = Arrays.stream(TestKind.values())
                .map(kind -> new Test(
                        kind,
                        opened.get(kind),
                        chosen.contains(kind),
                        count(scores, kind, false),
                        count(scores, kind, true)))
                .toList();
        return new Overview(
                batch,
                opening.measuresLearning(batch),
                delayed.window(batch).orElse(null),
                examinations.ready(batch.programme()),
                rights.mayKeep(reader, number) && !opening.byCourse(batch),
                tests,
                byPerson(scores),
                remedial.candidates(number));
    }

    private static long count(List<TestScore> scores, TestKind kind, boolean sat) {
        return scores.stream()
                .filter(score -> score.kind() == kind && (!sat || score.score() != null))
                .count();
    }

    private static Map<PersonId, Map<TestKind, BigDecimal>> byPerson(List<TestScore> scores) {
        Map<PersonId, Map<TestKind, BigDecimal>> byPerson = new HashMap<>();
        scores.forEach(score -> {
            Map<TestKind, BigDecimal> one =
                    byPerson.computeIfAbsent(score.person(), person -> new EnumMap<>(TestKind.class));
            BigDecimal points = score.score();
            if (points != null) {
                one.put(score.kind(), points);
            }
        });
        return byPerson;
    }
}
