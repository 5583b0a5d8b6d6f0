package id.go.pontianak.bangkom.bench;

import id.go.pontianak.bangkom.foundation.staffing.imports.GrownCity;
import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.WebPage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The city of the bench: the sample's units and offices, ten thousand employees, accounts for those who act. */
final class City {

    /** Whose staff is nominated; each of them is one client when decisions are measured. */
    static final List<String> SUPERIORS = List.of("KABID1-DINKES", "KABID4-DINKES", "SEK-DINKES", "SUB-DINKES");

    /** Holds {@link Sizes#HELD} tasks: for his office, for a role, and his own. */
    static final String OFFICIAL = "KABID2-DINKES";

    static final String BUSY_OFFICIAL = "KA-DINKES";

    private City() {}

    static byte[] workbook(int employees) {
        return GrownCity.workbook(employees, SUPERIORS);
    }

    /** An account that imports the directory; before it there is nobody. */
    static void administrator(Database database) {
        UUID id = UUID.randomUUID();
        database.jdbc()
                .sql("INSERT INTO access_account (id, username, name, email, password, disabled, stamp, created_at, version)"
                        + " VALUES (?, 'administrator', 'Administrator', 'admin@contoh.pontianak.go.id', ?, false, 0, now(), 0)")
                .params(id, password())
                .update();
        database.jdbc()
                .sql("INSERT INTO access_role (account, role, unit) VALUES (?, 'ADMIN', '')")
                .param(id)
                .update();
    }

    static void accounts(Database database) {
        List<String> offices = new java.util.ArrayList<>(SUPERIORS);
        offices.addAll(List.of(OFFICIAL, BUSY_OFFICIAL));
        new Rows(database)
                .script("accounts.sql", Map.of("password", password(), "offices", offices.toArray(String[]::new)))
                .done();
    }

    private static String password() {
        return "{noop}" + Portal.PASSWORD;
    }

    /** Uploads the workbook and confirms the preview, as the administrator does; what each of the two took. */
    static double[] imported(Portal portal, byte[] workbook) throws Exception {
        HttpOfficial admin = portal.signIn("administrator");
        admin.open("/admin/import");
        String[] preview = new String[1];
        double read = Load.time(() -> preview[0] = sent(
                admin.upload("/admin/import", "files", "direktori.xlsx", workbook)));
        double written = Load.time(() -> sent(admin.send(preview[0] + "/confirm", Map.of())));
        return new double[] {read, written};
    }

    private static String sent(WebPage answer) throws IOException {
        if (!answer.taken()) {
            throw new IOException("refused: " + answer.status() + "\n" + answer.body());
        }
        return answer.location().replaceFirst("^https?://[^/]+", "");
    }
}
