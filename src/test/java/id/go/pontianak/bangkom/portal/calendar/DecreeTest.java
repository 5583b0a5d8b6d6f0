package id.go.pontianak.bangkom.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.pontianak.bangkom.foundation.time.Holiday;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Lines as decrees, spreadsheets and chat groups have them; each is the same first day of 2028. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sabtu, 1 Januari 2028; Tahun Baru 2028 Masehi",
                "Sabtu 1 Januari 2028; Tahun Baru 2028 Masehi",
                "SABTU, 1 JANUARI 2028; Tahun Baru 2028 Masehi",
                "1 januari 2028; Tahun Baru 2028 Masehi",
                "1\u00a0Januari\u00a02028;\u00a0Tahun Baru 2028 Masehi\u00a0",
                "\u202a1 Jan\u200buari 2028\u202c; Tahun Baru 2028 Masehi",
                "\"2028-01-01\";\"Tahun Baru 2028 Masehi\";\"Libur Nasional\"",
                "2028-01-01,Tahun Baru 2028 Masehi,Libur Nasional",
                "2028-01-01,\"Tahun Baru 2028 Masehi\"",
                "Sabtu, 1 Januari 2028, Tahun Baru 2028 Masehi",
                "1;1 Januari 2028;Sabtu;Tahun Baru 2028 Masehi",
                "1.\tSabtu\t1 Januari 2028\tTahun Baru 2028 Masehi",
                "01.01.2028 | Tahun Baru 2028 Masehi |",
                "1 Januari 2028 Tahun Baru 2028 Masehi",
                "tanggal;keterangan;jenis\n1/1/2028;Tahun Baru 2028 Masehi;",
                "No,Hari,Tanggal,Keterangan\n1,Sabtu,1 Januari 2028,Tahun Baru 2028 Masehi"
            })
    void readsTheSameDayHoweverItIsWritten(String lines) {
        Decree decree = Decree.read(lines, "SKB");

        assertThat(decree.faults()).isEmpty();
        assertThat(decree.holidays())
                .containsExactly(
                        new Holiday(LocalDate.of(2028, 1, 1), Holiday.Kind.NATIONAL, "Tahun Baru 2028 Masehi", "SKB"));
    }

    @Test
    void jointLeaveIsKnownByItsNameItsColumnOrTheHeadingAbove() {
        Decree decree = Decree.read("""
                A. Hari Libur Nasional
                29-02-2028; Uji kabisat
                26 Februari 2028; Cuti bersama dini; Libur nasional
                B. Cuti Bersama Tahun 2028
                1 Maret 2028; Idulfitri
                """ + "2028-02-28; Cuti Bersama Idulfitri 1449 H", "SKB");

        assertThat(decree.faults()).isEmpty();
        assertThat(decree.holidays())
                .extracting(Holiday::day, Holiday::kind)
                .containsExactly(
                        tuple(LocalDate.of(2028, 2, 26), Holiday.Kind.NATIONAL),
                        tuple(LocalDate.of(2028, 2, 28), Holiday.Kind.JOINT_LEAVE),
                        tuple(LocalDate.of(2028, 2, 29), Holiday.Kind.NATIONAL),
                        tuple(LocalDate.of(2028, 3, 1), Holiday.Kind.JOINT_LEAVE));
    }

    @Test
    void twoNamesOfOneDayAreBothItsName() {
        Decree decree = Decree.read(
                "1-5-2027; Hari Buruh\n1-5-2027; Kenaikan Yesus Kristus\n1-5-2027; Hari Buruh\n1-5-2027; Cuti bersama",
                "SKB");

        assertThat(decree.holidays())
                .containsExactly(new Holiday(
                        LocalDate.of(2027, 5, 1),
                        Holiday.Kind.NATIONAL,
                        "Hari Buruh / Kenaikan Yesus Kristus / Cuti bersama",
                        "SKB"));
    }

    @Test
    void aNameMayHaveCommas() {
        assertThat(Decree.read("2028-03-26,Nyepi, Tahun Baru Saka 1950,Libur nasional", "SKB")
                        .holidays())
                .extracting(Holiday::name)
                .containsExactly("Nyepi, Tahun Baru Saka 1950");
    }

    @Test
    void severalDaysOfAMonthMayStandInOneLine() {
        Decree decree = Decree.read(
                "Sabtu-Minggu, 21-22 Maret 2026; Idulfitri\n23 dan 25 Maret 2026; Cuti bersama Idulfitri", "SKB");

        assertThat(decree.faults()).isEmpty();
        assertThat(decree.holidays())
                .extracting(holiday -> holiday.day().getDayOfMonth())
                .containsExactly(21, 22, 23, 25);
    }

    @Test
    void tellsEachFaultByItsLine() {
        Decree decree = Decree.read(
                "29 Februari 2027; Apa\n1-1-2027\n1-1-2027; Tahun Baru\nSenin, 1 Januari 2027; Lagi\n9999-12-31; Jauh",
                "SKB");

        assertThat(decree.faults())
                .extracting(Decree.Fault::line, Decree.Fault::messageKey)
                .containsExactly(
                        tuple(1, "portal.calendar.fault.date"),
                        tuple(2, "portal.calendar.fault.name"),
                        tuple(4, "portal.calendar.fault.weekday"),
                        tuple(5, "portal.calendar.fault.date"));
    }
}
