package id.go.pontianak.bangkom.demo.city.people;

import java.util.List;

/** The people whose accounts the sign-in page offers; the same person is behind each name at every first start. */
public record Cast(
        Resident pegawai,
        Resident atasan,
        Resident pengelola,
        Resident kepala,
        Resident analis,
        Resident kabid,
        Resident kepalaBkpsdm,
        Resident sekda,
        Resident walikota,
        Resident auditor,
        Resident penyelenggara,
        Resident widyaiswara,
        Resident admin) {

    public static final String PASSWORD = "bangkom";

    public static final List<String> USERNAMES = List.of(
            "pegawai",
            "atasan",
            "pengelola",
            "kepala",
            "analis",
            "kabid",
            "kepala.bkpsdm",
            "sekda",
            "walikota",
            "auditor",
            "penyelenggara",
            "widyaiswara",
            "admin");

    public static Cast of(Population people) {
        return new Cast(
                people.staffOf("KABID1-DINKES").get(0),
                people.holder("KABID1-DINKES"),
                people.holder("SUB-DINKES"),
                people.holder("KA-DINKES"),
                people.staffOf("KABID1-BKPSDM").get(0),
                people.holder("KABID1-BKPSDM"),
                people.holder("KA-BKPSDM"),
                people.holder("SEKDA"),
                people.holder("WALIKOTA"),
                people.staffOf("KABID1-INSPEKTORAT").get(0),
                people.staffOf("KABID1-BKPSDM").get(3),
                people.staffOf("KABID1-BKPSDM").get(4),
                people.staffOf("KABID4-BKPSDM").get(0));
    }

    public List<Resident> all() {
        return List.of(
                pegawai,
                atasan,
                pengelola,
                kepala,
                analis,
                kabid,
                kepalaBkpsdm,
                sekda,
                walikota,
                auditor,
                penyelenggara,
                widyaiswara,
                admin);
    }
}
