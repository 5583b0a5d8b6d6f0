package id.go.pontianak.bangkom.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.calendar.Holiday;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecreeTest {

    @Test
    void readsListsAsPeoplePasteThem() {
        Decree decree = Decree.read("""
                \uFEFF1 Januari 2027; Tahun Baru 2027 Masehi
                2027-02-05\tIsra Mikraj\tLibur nasional

                08/03/2027 | Nyepi | Cuti Bersama
                """, "SKB 2026");

        assertThat(decree.faults()).isEmpty();
        assertThat(decree.holidays())
                .containsExactly(
                        new Holiday(
                                LocalDate.of(2027, 1, 1), Holiday.Kind.NATIONAL, "Tahun Baru 2027 Masehi", "SKB 2026"),
                        new Holiday(LocalDate.of(2027, 2, 5), Holiday.Kind.NATIONAL, "Isra Mikraj", "SKB 2026"),
                        new Holiday(LocalDate.of(2027, 3, 8), Holiday.Kind.JOINT_LEAVE, "Nyepi", "SKB 2026"));
    }

    @Test
    void tellsEachFaultByItsLine() {
        Decree decree =
                Decree.read("30 Februari 2027; Apa\n1-1-2027\n1-1-2027; Tahun Baru\n1 Januari 2027; Lagi", "SKB");

        assertThat(decree.faults())
                .extracting(Decree.Fault::line, Decree.Fault::messageKey)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "portal.calendar.fault.date"),
                        org.assertj.core.groups.Tuple.tuple(2, "portal.calendar.fault.name"),
                        org.assertj.core.groups.Tuple.tuple(4, "portal.calendar.fault.twice"));
    }
}
