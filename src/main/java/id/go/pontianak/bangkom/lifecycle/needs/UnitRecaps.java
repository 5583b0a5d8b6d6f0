package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeFilter;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRecord.Deed;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine.Choice;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import id.go.pontianak.bangkom.lifecycle.needs.domain.RecapRows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recap of a perangkat daerah: lines computed from the ratings, to which HR of the unit (or its head) writes the topic, a wish and a
 * remark, and needs of other sources. Changed only while the recap is being made; each change is a new version.
 */
@Service
@Transactional
public class UnitRecaps {

    private static final int LONGEST = 300;

    private final NeedsUnits units;
    private final RecapRows rows;
    private final NeedsRights rights;
    private final Programmes programmes;
    private final Competencies competencies;
    private final NeedsRecord record;

    UnitRecaps(
            NeedsUnits units,
            RecapRows rows,
            NeedsRights rights,
            Programmes programmes,
            Competencies competencies,
            NeedsRecord record) {
        this.units = units;
        this.rows = rows;
        this.rights = rights;
        this.programmes = programmes;
        this.competencies = competencies;
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

    /** A programme gives the topic its name; without one the topic is a proposal. */
    public void choose(String number, String code, Choice choice, PersonId by) {
        UnitNeeds unit = requireWriter(number, by);
        if (rows.lines(number).stream().noneMatch(line -> line.code().equals(code))) {
            throw new NotFound();
        }
        if (choice.wish() != null && (choice.wish() < 1 || choice.wish() > 3)) {
            throw RuleViolated.at("wish", "refusal.needs.wish");
        }
        String programme = programme(choice.programme());
        Choice kept = new Choice(topic(choice.topic(), programme), programme, choice.wish(), text(choice.remark()));
        rows.choose(number, code, kept);
        changed(unit, "recapChanged", code, by);
    }

    public void add(String number, ExtraNeed extra, PersonId by) {
        UnitNeeds unit = requireWriter(number, by);
        String programme = programme(extra.programme());
        String citation = ReadableText.of(extra.citation());
        if (citation.length() < 5 || citation.length() > LONGEST) {
            throw RuleViolated.at("citation", "refusal.needs.citation");
        }
        if (extra.people() < 1 || extra.people() > 10_000) {
            throw RuleViolated.at("people", "refusal.needs.people");
        }
        String code = extra.code() == null || extra.code().isBlank() ? null : extra.code();
        if (code != null && !competencies.byCode().containsKey(code)) {
            throw RuleViolated.at("code", "refusal.needs.code");
        }
        rows.add(
                number,
                new ExtraNeed(
                        UUID.randomUUID(),
                        extra.basis(),
                        citation,
                        code,
                        topic(extra.topic(), programme),
                        programme,
                        extra.people()),
                by);
        changed(unit, "extraAdded", extra.basis().name(), by);
    }

    public void remove(String number, UUID extra, PersonId by) {
        UnitNeeds unit = requireWriter(number, by);
        if (!rows.remove(number, extra)) {
            throw new NotFound();
        }
        changed(unit, "extraRemoved", extra.toString(), by);
    }

    private UnitNeeds requireWriter(String number, PersonId by) {
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

    private @Nullable String programme(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (programmes.list(new ProgrammeFilter("", "", true)).stream()
                .noneMatch(one -> one.code().equals(code))) {
            throw RuleViolated.at("programme", "refusal.needs.programme");
        }
        return code;
    }

    private String topic(String entered, @Nullable String programme) {
        if (programme != null) {
            ProgrammeEntry entry = programmes.entry(programme);
            return entry.text().name();
        }
        String topic = ReadableText.of(entered);
        if (topic.length() < 5 || topic.length() > LONGEST) {
            throw RuleViolated.at("topic", "refusal.needs.topic");
        }
        return topic;
    }

    private static @Nullable String text(@Nullable String entered) {
        String text = ReadableText.of(entered);
        if (text.length() > LONGEST) {
            throw RuleViolated.at("remark", "refusal.needs.remark", LONGEST);
        }
        return text.isEmpty() ? null : text;
    }
}
