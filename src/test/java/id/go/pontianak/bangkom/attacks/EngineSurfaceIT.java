package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.LivePortal;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Wire;
import id.go.pontianak.bangkom.support.Wire.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine is inside and has no door of its own: whoever tries its well-known ones finds nothing there. */
@LivePortal
class EngineSurfaceIT {

    private static final String PASSWORD = "perahu di sungai landak";
    private static final String JSON = "application/json";

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Value("${server.port}")
    private int port;

    private Wire anonymous;
    private Wire supervisor;

    @BeforeEach
    void somebodySignedIn() {
        anonymous = new Wire(port);
        String name = "mesin-" + UUID.randomUUID();
        accounts.create(name, People.somebody(jdbc), PASSWORD, Set.of());
        supervisor = new Wire(port).signIn(name, PASSWORD);
        assertThat(supervisor.get("/").status()).isEqualTo(200);
    }

    @AfterEach
    void forgetAttempts() {
        jdbc.sql("DELETE FROM access_attempt").update();
    }

    @Test
    @DisplayName("S-01 expressions sent to the engine's task query are run by nobody")
    void expressionsInTaskQueriesAreRunByNobody(@TempDir Path folder) {
        Path marker = folder.resolve("marker");
        String expression =
                "${''.getClass().forName('java.nio.file.Files').getMethods()[0].invoke(null,'" + marker + "')}";
        String query = "{\"orQueries\":[{\"dueAfterExpression\":\"" + expression + "\"}]}";
        String filter =
                "{\"resourceType\":\"Task\",\"name\":\"f\",\"query\":{\"assigneeExpression\":\"" + expression + "\"}}";

        for (String path : List.of(
                "/engine-rest/task",
                "/engine-rest/task/count",
                "/engine-rest/engine/default/task",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/task/count")) {
            assertThat(supervisor.post(path, JSON, query).status()).as(path).isEqualTo(404);
            assertThat(anonymous.post(path, JSON, query).status()).as(path).isEqualTo(404);
        }
        assertThat(supervisor.post("/engine-rest/filter/create", JSON, filter).status())
                .isEqualTo(404);
        assertThat(marker).doesNotExist();
        assertThat(Files.exists(folder)).isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM act_ru_filter")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("S-02 the engine's set-up page makes nobody an administrator")
    void theEnginesSetUpMakesNobodyAnAdministrator() {
        for (String group : List.of("{\"id\":\"camunda-admin\",\"name\":\"a\",\"type\":\"SYSTEM\"}", "{}", "null")) {
            String body = "{\"profile\":{\"id\":\"evil\",\"firstName\":\"e\",\"lastName\":\"e\",\"email\":\"e@e\"},"
                    + "\"credentials\":{\"password\":\"evil\"},\"group\":" + group + "}";
            assertThat(anonymous
                            .post("/camunda/api/admin/setup/default/user/create", JSON, body)
                            .status())
                    .isEqualTo(404);
            assertThat(anonymous
                            .post("/api/admin/setup/default/user/create", JSON, body)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(anonymous
                        .post("/camunda/api/admin/setup/default/user/create", JSON, "")
                        .status())
                .isEqualTo(404);

        assertThat(jdbc.sql("SELECT count(*) FROM act_id_user")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM act_id_group")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("S-03 not one path of the engine's REST API answers")
    void notOnePathOfTheEnginesRestApiAnswers() throws IOException {
        Set<String> answered = new TreeSet<>();
        int asked = 0;
        for (String operation : restOperations()) {
            String[] words = operation.split(" ");
            String path = "/engine-rest" + words[1].replaceAll("\\{[^}]*}", "1");
            Answer answer = words[0].equals("GET")
                    ? anonymous.get(path)
                    : anonymous.send(words[0], path, "{}".getBytes(), "Content-Type: " + JSON, "Content-Length: 2");
            asked++;
            if (answer.status() != 404 || answer.text().contains("RestException")) {
                answered.add(operation + " " + answer.status());
            }
        }

        assertThat(asked).isGreaterThan(300);
        assertThat(answered).isEmpty();
    }

    private static List<String> restOperations() throws IOException {
        List<String> operations = new ArrayList<>();
        try (InputStream in = EngineSurfaceIT.class.getResourceAsStream("/openapi.json")) {
            JsonNode paths = new ObjectMapper().readTree(in).get("paths");
            paths.fields()
                    .forEachRemaining(path -> path.getValue()
                            .fieldNames()
                            .forEachRemaining(method ->
                                    operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        }
        return operations;
    }

    @ParameterizedTest
    @DisplayName("S-07 no way of writing a path leads around the guard")
    @ValueSource(
            strings = {
                "/camunda/app/welcome/..%2f..%2f",
                "/camunda/app/tasklist/..%2f..%2fengine-rest/task",
                "/;/engine-rest/task",
                "/engine-rest;x=1/task",
                "//engine-rest/",
                "//engine-rest/task",
                "/engine-rest/..;/engine-rest/task",
                "/engine-rest/..;/",
                "/ENGINE-REST/task",
                "/Camunda/app/",
                "/engine-rest/task/",
                "/engine-rest/%2e%2e/engine-rest/task",
                "/help/%2e%2e/engine-rest/task",
                "/assets/css/..%2fengine-rest/task",
                "/assets/css/%2e%2e%2fengine-rest%2ftask",
                "/webjars/..%5c..%5cengine-rest",
                "/engine-rest%00/task",
                "/engine-rest%2ftask",
                "/%65ngine-rest/task",
                "/actuator;/env",
                "/actuator/%65nv",
                "/actuator/health/../env",
                "/login/..;/actuator/env",
            })
    void noWayOfWritingAPathLeadsAroundTheGuard(String path) {
        for (Wire visitor : List.of(anonymous, supervisor)) {
            Answer answer = visitor.get(path);

            // Before signing in, a path of nobody's leads to the sign-in page like any other.
            if (answer.status() != 302 || visitor == supervisor) {
                assertThat(answer.status()).as(path).isIn(400, 404);
            } else {
                assertThat(answer.header("location")).startsWith("/login?continue=");
            }
            assertThat(answer.text()).doesNotContain("RestException", "Apache Tomcat", "Camunda Welcome", "<base href");
        }
    }

    @Test
    @DisplayName("S-04 models in any upload field, or sent to the engine's deployment, are not deployed")
    void modelsThatPeopleUploadAreNotDeployed() {
        long before = deployments();
        String model = "<?xml version=\"1.0\"?><definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " targetNamespace=\"x\"><process id=\"evil\" isExecutable=\"true\"><startEvent id=\"s\"/>"
                + "<scriptTask id=\"t\" scriptFormat=\"groovy\"><script>1</script></scriptTask></process></definitions>";
        for (String file : List.of("evil.bpmn", "evil.dmn", "evil.form", "evil.zip", "evil.bar", "evil.xlsx")) {
            for (String path : List.of("/engine-rest/deployment/create", "/admin/import", "/admin/ledger-import")) {
                Answer answer = supervisor.post(path, "multipart/form-data; boundary=b", multipart(file, model));
                assertThat(answer.status()).as(path).isIn(403, 404);
            }
        }

        assertThat(deployments()).isEqualTo(before);
        assertThat(jdbc.sql("SELECT count(*) FROM act_re_procdef WHERE key_ = 'evil'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static String multipart(String file, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file
                + "\"\r\nContent-Type: text/xml\r\n\r\n" + content + "\r\n--b--\r\n";
    }

    private long deployments() {
        return jdbc.sql("SELECT count(*) FROM act_re_deployment")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @DisplayName("S-10 objects sent as JSON are read by nobody")
    @ValueSource(strings = {"/", "/tasks/bulk", "/nominations/new", "/account/password", "/login", "/batches/new"})
    void objectsSentAsJsonAreReadByNobody(String path) {
        Canary.loaded = false;
        String gadget = "{\"@class\":\"" + Canary.Trap.class.getName() + "\",\"value\":[\""
                + Canary.Trap.class.getName()
                + "\",{}],\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"" + Canary.Trap.class.getName()
                + "\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}";

        for (String type : List.of(JSON, "application/x-java-serialized-object", "application/xml", "text/plain")) {
            assertThat(supervisor.post(path, type, gadget).status()).as(type).isBetween(400, 415);
        }
        assertThat(Canary.loaded).isFalse();
    }

    /** Says when its trap was loaded as a class. */
    static final class Canary {

        static boolean loaded;

        static final class Trap {
            static {
                loaded = true;
            }
        }
    }

    @Test
    @DisplayName("S-29 nobody's well-known account gets in")
    void nobodysWellKnownAccountGetsIn() {
        // Without those that the stories give their people.
        for (String name : List.of("demo", "kermit", "root", "camunda", "test", "bangkom")) {
            for (String password : List.of(name, "", "bangkom")) {
                Wire guest = new Wire(port);
                jdbc.sql("DELETE FROM access_attempt").update();
                guest.signIn(name, password);
                assertThat(guest.get("/").status()).as(name + "/" + password).isEqualTo(302);
            }
        }
    }
}
