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

    /** With all tests that were made of it. */
    public void clear(String programme) {
        String papers = "(SELECT id FROM examination_paper WHERE programme = :programme)";
        String attempts = "(SELECT id FROM examination_attempt WHERE paper IN " + papers + ")";
        String items = "(SELECT id FROM examination_item WHERE programme = :programme)";
        delete(programme, "examination_answer WHERE attempt IN " + attempts);
        for (String table : List.of("attempt", "paper_score", "invitation", "paper_item")) {
            delete(programme, "examination_" + table + " WHERE paper IN " + papers);
        }
        delete(programme, "examination_paper WHERE programme = :programme");
        delete(programme, "examination_item_version WHERE item IN " + items);
        delete(programme, "examination_item WHERE programme = :programme");
        delete(programme, "examination_bank WHERE programme = :programme");
    }

    private void delete(String programme, String from) {
        jdbc.sql("DELETE FROM " + from).param("programme", programme).update();
    }
}
