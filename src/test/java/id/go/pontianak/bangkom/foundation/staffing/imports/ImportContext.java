package id.go.pontianak.bangkom.foundation.staffing.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.domain.HolderRows;
import id.go.pontianak.bangkom.support.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The directory alone on a database of its own: the sample file holds the same offices as the small city that the shared context of the
 * other tests lives on, and would change their holders.
 */
@TestConfiguration
@Import(HolderRows.class)
@EnableTransactionManagement
@ComponentScan(
        basePackages = {
            "id.go.pontianak.bangkom.foundation.database",
            "id.go.pontianak.bangkom.foundation.directory",
            "id.go.pontianak.bangkom.foundation.document",
            "id.go.pontianak.bangkom.foundation.importing",
            "id.go.pontianak.bangkom.foundation.journal",
            "id.go.pontianak.bangkom.foundation.spreadsheet",
            "id.go.pontianak.bangkom.foundation.staffing.imports"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*\\.web\\..*|.*(IT|Test|ImportContext|PdfRenderer)(\\$.*)?"))
class ImportContext {

    static AnnotationConfigApplicationContext start() {
        return new AnnotationConfigApplicationContext(ImportContext.class);
    }

    @Bean
    DataSource dataSource() {
        return new DriverManagerDataSource(TestDatabase.create());
    }

    @Bean
    SpringLiquibase liquibase(DataSource dataSource) {
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(dataSource);
        liquibase.setChangeLog("classpath:directory/changelog.xml");
        return liquibase;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    NamedParameterJdbcTemplate named(JdbcTemplate template) {
        return new NamedParameterJdbcTemplate(template);
    }

    @Bean
    JdbcClient jdbcClient(JdbcTemplate template) {
        return JdbcClient.create(template);
    }

    @Bean
    ObjectMapper json() {
        return new ObjectMapper();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-02T02:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    ReloadableResourceBundleMessageSource messageSource() {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(
                "classpath:messages/directory", "classpath:messages/importing", "classpath:messages/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    Administrator administrator(JdbcClient jdbc, SpringLiquibase migrated) {
        return new Administrator(jdbc);
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    static class Heard {
        final List<Object> events = new ArrayList<>();

        @EventListener
        void on(Object event) {
            if (event.getClass().getPackageName().endsWith(".directory")) {
                events.add(event);
            }
        }
    }

    /** An administrator who is in the directory already, as the first of them always is. */
    static class Administrator {

        static final PersonId ID = PersonId.of("00000000-0000-4000-8000-000000000999");

        boolean may = true;

        Administrator(JdbcClient jdbc) {
            jdbc.sql("""
                            INSERT INTO directory_unit VALUES ('PEMKOT', 'Pemerintah Kota Pontianak', NULL, 'KOTA', 'FIVE_DAYS', 'PEMKOT')
                            ON CONFLICT DO NOTHING
                            """).update();
            jdbc.sql("""
                            INSERT INTO directory_person (id, name, unit_code, tier, position)
                            VALUES (:id, 'Admin', 'PEMKOT', 'PELAKSANA', 'Administrator sistem') ON CONFLICT DO NOTHING
                            """).param("id", ID.value()).update();
        }

        Actor actor() {
            return new Actor(ID, "admin", "Admin", may ? Set.of(new Granted(Role.ADMIN, "")) : Set.of());
        }
    }
}
