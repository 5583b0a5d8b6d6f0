package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRights;
import id.go.pontianak.bangkom.lifecycle.needs.TeamNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.TeamNeeds.Status;
import id.go.pontianak.bangkom.lifecycle.needs.TeamTasks;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsTeams;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One office's rating of its people as a case; the row of the perangkat daerah is locked before it. */
@Component
class TeamNeedsType implements CaseType {

    private static final String STATUS = "needs.team.status.";

    private final NeedsTeams rows;
    private final NeedsUnits units;
    private final Directory directory;
    private final NeedsRights rights;
    private final TeamTasks tasks;

    TeamNeedsType(NeedsTeams rows, NeedsUnits units, Directory directory, NeedsRights rights, @Lazy TeamTasks tasks) {
        this.rows = rows;
        this.units = units;
        this.directory = directory;
        this.rights = rights;
        this.tasks = tasks;
    }

    @Override
    public String key() {
        return TeamNeedsProcess.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDescription describe(CaseNumber caseNumber) {
        TeamNeeds team = rows.load(caseNumber.value());
        UnitNeeds unit = units.load(team.unitNumber());
        String office = directory.findOffice(team.office()).map(Office::title).orElse(team.office());
        return CaseDescription.of(
                        "AKPK " + team.year() + ' ' + office,
                        team.status() == Status.RATING ? TrainingStage.NEEDS : TrainingStage.ENDED,
                        STATUS + team.status(),
                        team.page())
                .ofUnit(unit.unit())
                .on(unit.campaign());
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.NEEDS, TrainingStage.ENDED);
    }

    @Override
    public Map<String, StatusFamily> statuses() {
        return Map.of(
                STATUS + Status.RATING,
                StatusFamily.WAITING,
                STATUS + Status.CONFIRMED,
                StatusFamily.HELD,
                STATUS + Status.CLOSED,
                StatusFamily.ENDED);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return rights.mayRead(
                        person,
                        units.load(rows.load(caseNumber.value()).unitNumber()).unit())
                || tasks.mayConfirm(caseNumber.value(), person);
    }

    @Override
    public void lockParent(CaseNumber caseNumber, ParentLock mode) {
        units.lock(rows.load(caseNumber.value()).unitNumber(), mode);
    }

    @Override
    @Transactional(readOnly = true)
    public Instant date(CaseNumber caseNumber, String name) {
        if (!name.equals("superior")) {
            throw new IllegalArgumentException("a team has no date named " + name);
        }
        return units.load(rows.load(caseNumber.value()).unitNumber()).windows().superior();
    }
}
