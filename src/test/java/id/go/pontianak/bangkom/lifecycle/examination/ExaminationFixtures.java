package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Question banks of programmes that came without one, filled by their façade and emptied again. */
public final class ExaminationFixtures {

    private final JdbcClient jdbc;

    public ExaminationFixtures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question of four options whose key is the second. */
    public static ItemText question(String stem) {
        return new ItemText("Topik uji", "", stem, List.of("satu", "dua", "tiga", "empat"), 2, "Karena dua.", 2, false);
    }

    /** Questions {@code Soal 1 …} up to this number, written by one person and approved by another. */
    public void bank(BankKeeping keeping, String programme, int questions, PersonId writer, PersonId approver) {
        for (int number = 1; number <= questions; number++) {
            keeping.add(writer, programme, question("Soal " + number + " dari uji?"));
        }
        keeping.approveAll(approver, programme);
    }

    public void clear(String programme) {
        for (String table : List.of("examination_item_version", "examination_item", "examination_bank")) {
            String where = table.equals("examination_item_version")
                    ? "item IN (SELECT id FROM examination_item WHERE programme = ?)"
                    : "programme = ?";
            jdbc.sql("DELETE FROM " + table + " WHERE " + where)
                    .param(programme)
                    .update();
        }
    }
}
