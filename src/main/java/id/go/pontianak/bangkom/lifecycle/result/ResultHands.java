package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Through whose hands the results of a batch go. */
@Component
class ResultHands {

    private final BatchStaff staff;
    private final Authority authority;
    private final Directory directory;

    ResultHands(BatchStaff staff, Authority authority, Directory directory) {
        this.staff = staff;
        this.authority = authority;
        this.directory = directory;
    }

    /** HR of the city, and the organisers of the batch who are not of it. */
    String recorders(String batch) {
        Stream<Addressee> organisers = staff.of(batch).stream()
                .filter(member -> member.task() == StaffMember.Task.ORGANISER)
                .flatMap(member -> Stream.ofNullable(member.person()))
                .filter(person -> !authority.isCityHr(person))
                .map(Addressee::person);
        return Stream.concat(Stream.of(Role.hrAnalyst()), organisers)
                .map(Addressee::toString)
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** Results of an outside organiser are set by the head of division, others by the head of BKPSDM. */
    String authority(boolean external) {
        Function function = external ? Function.KABID_PENGEMBANGAN : Function.KEPALA_BKPSDM;
        return Addressee.office(directory.officeOf(function)).toString();
    }
}
