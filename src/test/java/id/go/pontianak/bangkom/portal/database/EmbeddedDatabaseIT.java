package id.go.pontianak.bangkom.portal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.support.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, because what is tested is what happens between them: a second start, a kill, an orphan. */
class EmbeddedDatabaseIT {

    @TempDir
    private Path temporary;

    @Test
    void refusesASecondStartAndNamesTheFirst() throws Exception {
        try (ChildJvm first = child(temporary, 18181)) {
            first.lineWith("STARTS 1");

            ChildJvm second = child(temporary, 18182);

            assertThat(second.exitValue()).isNotZero();
            assertThat(second.output()).contains("Bangkom already runs", "http://localhost:18181");
        }
    }

    @Test
    void startsAgainAfterAKillThatLeftTheServerRunning() throws Exception {
        ChildJvm killed = child(temporary, 18183);
        killed.lineWith("STARTS 1");
        killed.kill();
        long orphan = Long.parseLong(Files.readAllLines(temporary.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
        assertThat(ProcessHandle.of(orphan)).as("the server lives on").isPresent();

        try (ChildJvm next = child(temporary, 18184)) {
            assertThat(next.lineWith("STARTS")).isEqualTo("STARTS 2");
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void leavesNothingBehindWhenStopped() throws Exception {
        ChildJvm child = child(temporary, 18185);
        child.lineWith("STARTS 1");

        long milliseconds = child.stop();

        System.out.println("stopped after " + milliseconds + " ms");
        assertThat(temporary.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(temporary.resolve("running")).doesNotExist();
        assertThat(child.output()).doesNotContain("ERROR");
    }

    @Test
    void keepsItsDataOverAPowerCutAndAsksForAPassword() throws Exception {
        DataDirectory directory = DataDirectory.at(temporary.resolve("data"));
        EmbeddedDatabase database = new EmbeddedDatabase(directory, InstanceLock.take(directory, "http://localhost:1"));
        database.finished(() -> {});
        try (Connection connection =
                DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password())) {
            assertThat(show(connection, "fsync")).isEqualTo("on");
            assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(show(connection, "full_page_writes")).isEqualTo("on");
            assertThat(show(connection, "listen_addresses")).isEqualTo("localhost");
            assertThat(show(connection, "server_version")).startsWith(EmbeddedDatabase.MAJOR_VERSION + ".");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        } finally {
            database.destroy();
        }
    }

    @Test
    void waitsForTheDiskOnlyOnceTheDataAreWorthKeeping() throws Exception {
        DataDirectory directory = DataDirectory.at(temporary.resolve("data"));
        EmbeddedDatabase database = new EmbeddedDatabase(directory, InstanceLock.take(directory, "http://localhost:1"));
        try {
            try (Connection making = connect(database)) {
                assertThat(show(making, "synchronous_commit")).isEqualTo("off");
            }

            database.finished(() -> assertThat(directory.unfinished()).exists());

            assertThat(directory.unfinished()).doesNotExist();
            try (Connection kept = connect(database)) {
                assertThat(show(kept, "synchronous_commit")).isEqualTo("on");
            }
        } finally {
            database.destroy();
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
    }

    @Test
    void saysPlainlyThatTheDataAreOfAnotherVersion() throws Exception {
        DataDirectory directory = DataDirectory.at(temporary);
        Files.createDirectories(directory.data());
        Files.writeString(directory.data().resolve("PG_VERSION"), "14\n");

        try (InstanceLock lock = InstanceLock.take(directory, "http://localhost:1")) {
            assertThatThrownBy(() -> new EmbeddedDatabase(directory, lock))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("PostgreSQL 14")
                    .extracting(refused -> ((DatabaseRefused) refused).action())
                    .asString()
                    .contains("move or delete the folder " + temporary);
        }
    }

    @Test
    void beginsAnewWhenTheFirstStartWasInterrupted() throws Exception {
        DataDirectory directory = DataDirectory.at(temporary);
        Files.createDirectories(directory.data());
        Files.writeString(directory.data().resolve("postgresql.conf"), "half");
        Files.writeString(directory.unfinished(), "");

        EmbeddedDatabase database = new EmbeddedDatabase(directory, InstanceLock.take(directory, "http://localhost:1"));

        database.finished(() -> {});
        assertThat(directory.unfinished()).doesNotExist();
        database.destroy();
    }

    @Test
    void isNotMisledByAPidFileOfADeadMachine() throws Exception {
        DataDirectory directory = DataDirectory.at(temporary);
        EmbeddedDatabase database = new EmbeddedDatabase(directory, InstanceLock.take(directory, "http://localhost:1"));
        database.finished(() -> {});
        database.destroy();
        Files.writeString(
                directory.data().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + directory.data() + "\n0\n1\n\nlocalhost\n0 0\nready\n");

        EmbeddedDatabase again = new EmbeddedDatabase(directory, InstanceLock.take(directory, "http://localhost:1"));

        again.destroy();
    }

    private static ChildJvm child(Path directory, int port) {
        return new ChildJvm(
                List.of(
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=Asia/Jakarta",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildApplication.class.getName()),
                Map.of("BANGKOM_DATA_DIR", directory.toString(), "SERVER_PORT", String.valueOf(port)));
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SHOW " + setting)) {
            result.next();
            return result.getString(1);
        }
    }
}
