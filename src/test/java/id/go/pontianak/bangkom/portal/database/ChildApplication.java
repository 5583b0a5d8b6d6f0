package id.go.pontianak.bangkom.portal.database;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application's database and nothing else, in a process of its own that a test may kill: reads, writes, says so, waits. */
@Configuration
@Import({EmbeddedDatabaseConfiguration.class, ReadyNotice.class})
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class})
class ChildApplication {

    public static void main(String[] arguments) throws InterruptedException {
        JdbcTemplate database = new SpringApplicationBuilder(ChildApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .getBean(JdbcTemplate.class);
        database.execute("CREATE TABLE IF NOT EXISTS start (at timestamptz)");
        database.update("INSERT INTO start VALUES (now())");
        System.out.println("STARTS " + database.queryForObject("SELECT count(*) FROM start", Integer.class));
        Thread.sleep(Long.MAX_VALUE);
    }
}
