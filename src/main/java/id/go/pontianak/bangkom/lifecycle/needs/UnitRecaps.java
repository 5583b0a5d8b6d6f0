package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine.Choice;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import id.go.pontianak.bangkom.lifecycle.needs.domain.RecapRows;
import id.go.pontianak.bangkom.lifecycle.needs.recap.RecapRules;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recap of a perangkat daerah: lines computed from the ratings, to which HR of the unit (or its head) writes the topic, a wish and a
 * remark, and needs of other sources. Changed only while the recap is being made; each change is a new version.
 */
@Service
@Transactional
public class UnitRecaps {

    private final NeedsUnits units;
    private final RecapRows rows;
    private final NeedsRights rights;
    private final RecapRules rules;
    private final NeedsRecord record;

    UnitRecaps(NeedsUnits units, RecapRows rows, NeedsRights rights, RecapRules rules, NeedsRecord record) {
        this.units = units;
        this.rows = rows;
        this.rights = rights;
        this.rules = rules;
        this.record = record;
    }

    @Transactional(readOnly = true)
    public List<RecapLine> lines(String number) {
        return rows.lines(number);
    }

    @Transactional(readOnly = true)
    public List<ExtraNeed> extras(String number) {
        return rows.extras(number);
    }

    /** Whether this person writes the recap now: HR or head of the unit, while it is being made. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UnitNeeds unit, PersonId person) {
        return unit.status() == UnitStatus.RECAPPING && rights.mayWrite(person, unit.unit());
    }

    public void choose(String number, String code, Choice choice, PersonId by) {
        UnitNeeds unit = requireWriter(number, by);
        if (rows.lines(number).stream().noneMatch(line -> line.code().equals(code))) {
            throw new NotFound();
        }
        rows.choose(number, code, rules.known().choice(choice));
        changed(unit, "recapChanged", code, by);
    }

    public void add(String number, ExtraNeed extra, PersonId by) {
        UnitNeeds unit = requireWriter(number, by);
        rows.add(number, rules.known().extra(extra, UUID.randomUUID()), by);
        changed(unit, "extraAdded", extra.basis().name(), by);
    }

    /** Another need becomes another one under its id. */
    public void change(String number, ExtraNeed extra, PersonId by) {
        UnitNeeds unit = requireWriter(number, by);
        if (!rows.change(number, rules.known().extra(extra, extra.id()))) {
            throw new NotFound();
        }
        changed(unit, "extraChanged", extra.id().toString(), by);
    }

    public void remove(String number, UUID extra, PersonId by) {
        UnitNeeds unit = requireWriter(number, by);
        if (!rows.remove(number, extra)) {
            throw new NotFound();
        }
        changed(unit, "extraRemoved", extra.toString(), by);
    }

    /** Behind the lock of its row; another's is not found, and one that is not being made is refused. */
    public UnitNeeds requireWriter(String number, PersonId by) {
        units.lock(number, ParentLock.UPDATE);
        UnitNeeds unit = units.load(number);
        if (!rights.mayWrite(by, unit.unit())) {
            throw new NotFound();
        }
        if (unit.status() != UnitStatus.RECAPPING) {
            throw new NotPossibleNow("refusal.needs.notRecapping");
        }
        return unit;
    }

    private void changed(UnitNeeds unit, String action, String what, PersonId by) {
        units.changed(unit.number());
        record.of(NeedsRecord.UNIT, unit.number(), Deed.of(action, by), Map.of("what", what));
    }
}
