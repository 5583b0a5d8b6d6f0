package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.result.ResultRights;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import org.springframework.stereotype.Component;

/**
 * The tests of a batch are read by its organisers, its trainers, HR of the city and auditors, and kept by organisers and HR; nobody keeps
 * tests that he sits himself, or whose results he was recused from.
 */
@Component
class TestRights {

    private final ResultRights results;
    private final BatchStaff staff;
    private final Authority authority;

    TestRights(ResultRights results, BatchStaff staff, Authority authority) {
        this.results = results;
        this.staff = staff;
        this.authority = authority;
    }

    boolean mayRead(PersonId person, String batch) {
        return staff.mayRun(batch, person)
                || staff.of(batch).stream().anyMatch(member -> trains(member, person))
                || authority.audits(person);
    }

    boolean mayKeep(PersonId person, String batch) {
        return results.mayRecord(person, batch);
    }

    /** Unknown and forbidden are the same 404. */
    void requireReader(PersonId person, String batch) {
        if (!mayRead(person, batch)) {
            throw new NotFound();
        }
    }

    void requireKeeper(PersonId person, String batch) {
        if (!mayKeep(person, batch)) {
            throw new NotFound();
        }
    }

    private static boolean trains(StaffMember member, PersonId person) {
        return member.task() == StaffMember.Task.TRAINER && person.equals(member.person());
    }
}
