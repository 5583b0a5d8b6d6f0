package id.go.pontianak.bangkom.portal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/** The server's password, made by chance at the first start and readable by the owner of the data only. */
class DatabasePassword {

    private static final String ONLY_WITH_PASSWORD = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final DataDirectory directory;
    private final String value;

    DatabasePassword(DataDirectory directory) throws IOException {
        this.directory = directory;
        if (!Files.exists(directory.password())) {
            write(directory.password());
        }
        value = DataDirectory.read(directory.password());
    }

    String value() {
        return value;
    }

    private static void write(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, HexFormat.of().formatHex(random));
    }

    /** A new server trusts everybody on this machine; from here on it asks for the password. */
    void require(EmbeddedPostgres server) throws IOException, SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE " + EmbeddedDatabase.USER + " PASSWORD '" + value + "'");
            Files.writeString(directory.data().resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
            statement.execute("SELECT pg_reload_conf()");
            // Until it is finished nobody misses it: an interrupted first start is thrown away whole, so it need not
            // wait for the disk.
            statement.execute("ALTER DATABASE postgres SET synchronous_commit = off");
        }
    }
}
