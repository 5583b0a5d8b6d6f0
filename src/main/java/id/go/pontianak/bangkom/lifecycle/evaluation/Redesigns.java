package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeDeactivated;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeJudged;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeRenewed;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign.Design;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign.Status;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.RedesignRows;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.MethodRedesignProcess;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Redesigns of methods: asked for by a verdict, written down by the owner of the programme, done when its new version is published. */
@Service
@Transactional
public class Redesigns {

    private final RedesignRows rows;
    private final EvaluationCases cases;
    private final RedesignRecord record;
    private final MethodRedesignProcess process;
    private final Catalogue catalogue;
    private final Directory directory;
    private final BusinessClock clock;

    Redesigns(
            RedesignRows rows,
            EvaluationCases cases,
            RedesignRecord record,
            MethodRedesignProcess process,
            Catalogue catalogue,
            Directory directory,
            BusinessClock clock) {
        this.rows = rows;
        this.cases = cases;
        this.record = record;
        this.process = process;
        this.catalogue = catalogue;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Redesign> ofBatch(String batch) {
        return rows.ofBatch(batch);
    }

    /** The one that is not over. */
    @Transactional(readOnly = true)
    public Optional<Redesign> openOf(String programme) {
        return rows.openOf(programme);
    }

    /** In the transaction of the verdict; a programme has one open redesign at a time, and none once it is not held any more. */
    @EventListener
    void on(ProgrammeJudged judged) {
        if (judged.verdict() != ProgrammeVerdict.ADJUST_METHOD
                || asked(judged.batch())
                || !catalogue.programme(judged.programme()).active()) {
            return;
        }
        String number = Redesign.numberOf(judged.evaluation());
        int baseline = latest(judged.programme());
        if (rows.insert(number, judged.programme(), judged.batch(), baseline)) {
            process.opened(
                    new CaseNumber(number),
                    Addressee.office(directory.officeOf(Function.KABID_PENGEMBANGAN))
                            .toString());
            record.system(number, "opened");
        }
    }

    /** The final verdict adds nothing to what the interim one has asked for. */
    private boolean asked(String batch) {
        return rows.ofBatch(batch)
                .filter(redesign -> redesign.status() != Status.DROPPED)
                .isPresent();
    }

    /** In the transaction of the deed. */
    @EventListener
    void on(ProgrammeRenewed renewed) {
        rows.openOf(renewed.programme()).ifPresent(open -> {
            // Whoever is writing the design holds the case: he has either decided by now, or finds the new version
            // afterwards.
            process.hold(open.caseNumber());
            if (rows.load(open.number()).status() == Status.DESIGNED) {
                process.versionPublished(open.caseNumber());
            }
        });
    }

    /** In the transaction of the deed. */
    @EventListener
    void on(ProgrammeDeactivated deactivated) {
        rows.openOf(deactivated.programme()).ifPresent(open -> {
            rows.end(open.number(), Status.DROPPED, null);
            process.dropped(open.caseNumber());
            record.system(open.number(), "dropped");
        });
    }

    /** Whether the programme has a version already that is newer than the one that was to be changed. */
    public boolean design(String number, Design design, Deed deed) {
        Redesign redesign = rows.load(number);
        if (redesign.status() != Status.OPEN) {
            throw new NotPossibleNow("refusal.evaluation.notBeforeYou");
        }
        rows.design(number, design);
        record.of(number, deed);
        return latest(redesign.programme()) > redesign.baseline();
    }

    /** The version that ends it is the latest there is. */
    public void close(String number) {
        Redesign redesign = rows.load(number);
        rows.end(number, Status.DONE, latest(redesign.programme()));
        record.system(number, "done");
    }

    public void superiorInvolved(String number) {
        record.system(number, "escalated");
    }

    /** Others write it instead; the reason is confidential and stands in no journal (UU 30/2014 art. 42-43). */
    public void recuse(String number, Deed deed) {
        Redesign redesign = rows.load(number);
        cases.recuse(redesign.batch(), deed.by(), Reason.of(deed.reason()), clock.instant());
        rows.touch(number);
        process.recomputeCandidates(redesign.caseNumber());
        record.of(number, Deed.of("recused", deed.by()).as(deed.capacity()));
    }

    private int latest(String programme) {
        return catalogue.latestVersion(programme);
    }
}
