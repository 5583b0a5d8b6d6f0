package id.go.pontianak.bangkom.demo.city.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Invented names as they are common in Pontianak; every one only once. */
final class Names {

    private static final List<String> MEN = List.of(
            "Ahmad",
            "Agus",
            "Andi",
            "Anton",
            "Arif",
            "Bambang",
            "Bayu",
            "Budi",
            "Dedi",
            "Dimas",
            "Eko",
            "Fajar",
            "Firman",
            "Gilang",
            "Hendra",
            "Heri",
            "Ilham",
            "Iwan",
            "Joko",
            "Kurniawan",
            "Lukman",
            "Martinus",
            "Muhammad",
            "Nanang",
            "Petrus",
            "Rahmat",
            "Rizky",
            "Rudi",
            "Stefanus",
            "Sukardi",
            "Syarif",
            "Taufik",
            "Usman",
            "Wahyu",
            "Yohanes",
            "Yusuf",
            "Zainal");
    private static final List<String> WOMEN = List.of(
            "Agustina",
            "Aisyah",
            "Ani",
            "Anita",
            "Citra",
            "Desi",
            "Dewi",
            "Dian",
            "Eka",
            "Elisabet",
            "Fitri",
            "Hartati",
            "Indah",
            "Kartika",
            "Lestari",
            "Lina",
            "Maria",
            "Mei",
            "Mira",
            "Novita",
            "Nur",
            "Nurhayati",
            "Oktavia",
            "Putri",
            "Rahmawati",
            "Ratna",
            "Rina",
            "Rosalia",
            "Sari",
            "Siti",
            "Sri",
            "Theresia",
            "Tuti",
            "Utami",
            "Veronika",
            "Wulan",
            "Yuliana",
            "Zubaidah");
    private static final List<String> LAST = List.of(
            "Abdullah",
            "Alkadrie",
            "Anggraini",
            "Firmansyah",
            "Ginting",
            "Gunawan",
            "Halim",
            "Hamzah",
            "Handayani",
            "Hasanah",
            "Hermanto",
            "Hidayat",
            "Idris",
            "Ismail",
            "Kapuas",
            "Kusuma",
            "Landak",
            "Lubis",
            "Mahmud",
            "Maulana",
            "Mempawah",
            "Nasution",
            "Nugroho",
            "Permana",
            "Prasetyo",
            "Pratama",
            "Purnama",
            "Rahman",
            "Ramadhan",
            "Rosadi",
            "Sambas",
            "Santoso",
            "Saputra",
            "Sekadau",
            "Setiawan",
            "Siregar",
            "Sulaiman",
            "Susanto",
            "Suryadi",
            "Utama",
            "Wibowo",
            "Wijaya",
            "Yulianto",
            "Zulkarnain");

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    Names(Random random) {
        this.random = random;
    }

    String next(boolean woman) {
        String name = "";
        do {
            String last = pick(LAST) + (random.nextInt(6) == 0 ? " " + pick(LAST) : "");
            name = pick(woman ? WOMEN : MEN) + " " + last;
        } while (!taken.add(name));
        return name;
    }

    String claim(String name) {
        taken.add(name);
        return name;
    }

    public static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@contoh.pontianak.go.id";
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
