package id.go.pontianak.bangkom.demo.city;

import java.time.LocalDate;

/** The calls of the autumn: which trainings HR plans on which day. */
final class CallsEpisode {

    private final DemoScript city;

    CallsEpisode(DemoScript city) {
        this.city = city;
    }

    void september() {
        city.plan("ETK-01", "Aula BKPSDM Kota Pontianak", 20, day(9, 8), day(9, 25), day(10, 12), day(11, 23), 3);
        city.plan("COA-01", "Perangkat daerah masing-masing", 10, day(9, 8), day(10, 9), day(10, 19), day(11, 16), 1);
        city.plan("PRB-01", "BPSDM Kalimantan Barat", 5, day(9, 8), day(10, 9), day(10, 26), day(12, 1), 3);
        city.plan("PBJ-01", "Aula BKPSDM Kota Pontianak", 10, day(9, 8), day(10, 9), day(10, 26), day(12, 7), 5);
        city.plan(
                "TIK-01",
                "Portal Bangkom dan Laboratorium Diskominfo",
                10,
                day(9, 8),
                day(10, 9),
                day(10, 26),
                day(11, 30),
                3);
    }

    void endOfSeptember() {
        city.plan(
                "ARS-01",
                "Aula Dinas Perpustakaan dan Kearsipan",
                12,
                day(9, 28),
                day(10, 16),
                day(10, 30),
                day(12, 8),
                2);
    }

    void october() {
        city.plan(
                "PKP",
                "BPSDM Kalimantan Selatan, Banjarbaru",
                6,
                day(10, 12),
                day(11, 20),
                day(12, 4),
                LocalDate.of(2027, 1, 18),
                91);
        city.plan(
                "PKN2",
                "Puslatbang LAN, Makassar",
                3,
                day(10, 12),
                day(11, 20),
                day(12, 4),
                LocalDate.of(2027, 2, 1),
                110);
        city.plan("KEU-01", "Aula BKAD Kota Pontianak", 20, day(10, 12), day(10, 30), day(11, 9), day(12, 10), 2);
        city.plan("MP-01", "Aula BKPSDM Kota Pontianak", 30, day(10, 12), day(11, 13), day(11, 27), day(12, 14), 4);
        city.plan("KES-01", "Daring", 25, day(10, 12), day(11, 13), day(11, 27), day(12, 21), 2);
    }

    void lastWeek() {
        city.plan("GTA-01", "Daring", 40, day(11, 16), day(12, 4), day(12, 11), LocalDate.of(2027, 1, 11), 5);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
