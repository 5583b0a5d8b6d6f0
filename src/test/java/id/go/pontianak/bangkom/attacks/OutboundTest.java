package id.go.pontianak.bangkom.attacks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nothing in the product calls anybody but its database, its mail server and the seal service, all named by the installation. */
class OutboundTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.go.pontianak.bangkom");

    @Test
    @DisplayName("S-40 no address that somebody enters is ever opened from here")
    void noAddressThatSomebodyEntersIsEverOpened() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..portal.database..", "..foundation.notification.delivery..", "..lifecycle.certificate.seal..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(URL|URLConnection|HttpURLConnection|Socket|DatagramSocket|ServerSocket)"
                                + "|java\\.net\\.http\\..*|java\\.nio\\.channels\\.(Async.*)?SocketChannel|javax\\.naming\\..*"
                                + "|org\\.springframework\\.web\\.(client|reactive)\\..*|org\\.springframework\\.http\\.client\\..*")
                .check(OURS);
    }

    @Test
    @DisplayName("S-10 nothing that arrives is turned into objects of a class it names")
    void nothingThatArrivesNamesItsClass() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.ObjectInputStream|java\\.beans\\.XMLDecoder|org\\.yaml\\.snakeyaml\\..*"
                        + "|com\\.fasterxml\\.jackson\\.databind\\.jsontype\\..*|javax\\.script\\.(?!ScriptEngine).*")
                .orShould()
                .beAnnotatedWith("com.fasterxml.jackson.annotation.JsonTypeInfo")
                .check(OURS);
    }
}
