package id.go.pontianak.bangkom.foundation.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of the ranks of permanent civil servants (pangkat) by their grade (golongan ruang), as PP 99/2000 orders them. */
public final class Ranks {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("I/a", "Juru Muda"),
            Map.entry("I/b", "Juru Muda Tingkat I"),
            Map.entry("I/c", "Juru"),
            Map.entry("I/d", "Juru Tingkat I"),
            Map.entry("II/a", "Pengatur Muda"),
            Map.entry("II/b", "Pengatur Muda Tingkat I"),
            Map.entry("II/c", "Pengatur"),
            Map.entry("II/d", "Pengatur Tingkat I"),
            Map.entry("III/a", "Penata Muda"),
            Map.entry("III/b", "Penata Muda Tingkat I"),
            Map.entry("III/c", "Penata"),
            Map.entry("III/d", "Penata Tingkat I"),
            Map.entry("IV/a", "Pembina"),
            Map.entry("IV/b", "Pembina Tingkat I"),
            Map.entry("IV/c", "Pembina Utama Muda"),
            Map.entry("IV/d", "Pembina Utama Madya"),
            Map.entry("IV/e", "Pembina Utama"));

    private Ranks() {}

    /** {@code Pembina} for {@code IV/a}; empty for contract staff, who have no rank, and where the grade is not known. */
    public static String name(@Nullable String grade) {
        return grade == null ? "" : NAMES.getOrDefault(grade, "");
    }

    /** As printed: {@code Pembina, IV/a}; of contract staff {@code Golongan IX}; empty where nothing is known. */
    public static String line(@Nullable String grade) {
        if (grade == null || grade.isBlank()) {
            return "";
        }
        String name = name(grade);
        return name.isEmpty() ? "Golongan " + grade : name + ", " + grade;
    }
}
