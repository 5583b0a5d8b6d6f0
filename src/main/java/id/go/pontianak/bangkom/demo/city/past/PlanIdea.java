package id.go.pontianak.bangkom.demo.city.past;

import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Indicator;
import java.util.List;

/** What next year's plan begins with: {@code batches} of {@code seats} from the first day on, two months apart, from a Monday on. */
record PlanIdea(
        String programme,
        Funding funding,
        int priority,
        String target,
        int month,
        int batches,
        int seats,
        Indicator result) {

    static final Indicator NONE = new Indicator("", "", "");

    static final List<PlanIdea> ALL = List.of(
            new PlanIdea(
                    "MP-01",
                    Funding.BKPSDM,
                    1,
                    "PPK dan PPTK",
                    3,
                    2,
                    30,
                    new Indicator("Kegiatan fisik dengan deviasi di atas −5 %", "14 kegiatan", "5 kegiatan")),
            new PlanIdea(
                    "TIK-01",
                    Funding.BKPSDM,
                    1,
                    "Petugas layanan",
                    2,
                    2,
                    30,
                    new Indicator("Waktu penyelesaian layanan", "5 hari", "3 hari")),
            new PlanIdea(
                    "ETK-01",
                    Funding.BKPSDM,
                    2,
                    "Pejabat pengawas",
                    4,
                    2,
                    40,
                    new Indicator("Pengaduan etika terbukti", "12 setahun", "6 setahun")),
            new PlanIdea(
                    "ARS-01",
                    Funding.BKPSDM,
                    3,
                    "Pengelola arsip",
                    5,
                    1,
                    30,
                    new Indicator("Surat ditemukan dalam 5 menit", "55 %", "85 %")),
            new PlanIdea(
                    "KEU-01",
                    Funding.BKPSDM,
                    2,
                    "Bendahara",
                    6,
                    1,
                    30,
                    new Indicator("SPJ tepat waktu", "78 %", "95 %")),
            new PlanIdea(
                    "PBJ-01",
                    Funding.BKPSDM,
                    1,
                    "Calon pejabat pengadaan",
                    7,
                    1,
                    25,
                    new Indicator("Paket batal karena spesifikasi", "9 paket", "3 paket")),
            new PlanIdea(
                    "PRB-01",
                    Funding.BKPSDM,
                    3,
                    "Pejabat pengawas",
                    8,
                    1,
                    25,
                    new Indicator("Perbaikan proses berjalan enam bulan", "2 unit", "8 unit")),
            new PlanIdea(
                    "KES-02",
                    Funding.UNIT,
                    1,
                    "Kepala puskesmas",
                    4,
                    1,
                    23,
                    new Indicator("Nilai lokakarya mini", "68", "80")),
            new PlanIdea("GTA-01", Funding.STATE, 2, "Pejabat administrator", 9, 1, 20, NONE),
            new PlanIdea("DLA-01", Funding.STATE, 2, "Pejabat tinggi pratama", 10, 1, 15, NONE));
}
