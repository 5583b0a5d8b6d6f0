package id.go.pontianak.bangkom.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.notBePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house, each of which matches something. Modules and their dependencies are checked by Modulith. */
class ArchitectureTest {

    private static final int COLLABORATORS = 7;

    /** About 25 are meant; from here on there are two ideas in it. */
    private static final int TYPES_OF_A_PACKAGE = 30;

    /** Known to be too full; each that is split goes from here. */
    private static final Set<String> TOO_FULL = Set.of("lifecycle.evaluation", "lifecycle.learning", "desk.inbox.web");

    @Test
    void theEngineIsKnownToTheWorkflowAndToProcessesOnly() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("..foundation.workflow..", "..process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.."));
    }

    @Test
    void nothingCompletesATaskButTheDoor() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("TaskDecisionService")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "completes a task",
                        (JavaMethodCall call) -> call.getTargetOwner().isAssignableTo(TaskService.class)
                                && call.getName().startsWith("complete"))));
    }

    @Test
    void pagesNeverTouchRepositories() {
        check(noClasses()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class));
    }

    @Test
    void entitiesStayInsideTheirModule() {
        // The trail is embedded in the aggregates of other modules: it is the face of its own.
        check(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .resideOutsideOfPackage("..foundation.approval")
                .should()
                .resideInAPackage("..domain.."));
        check(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages("..domain..", "..process..", "..web..", "..foundation.approval")
                .should(notSpeakOfEntities()));
    }

    @Test
    void delegatesAreSmallAndTheirOwn() {
        check(classes().that().implement(JavaDelegate.class).should(notBePublic()));
        check(classes().that().implement(JavaDelegate.class).should().haveSimpleNameEndingWith("Delegate"));
        check(classes().that().implement(JavaDelegate.class).should().resideInAPackage("..process.."));
    }

    @Test
    void businessTimeComesFromTheClock() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("TechnicalTime")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "asks the system for the time",
                        (JavaMethodCall call) -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void nothingIsInjectedIntoFieldsAndNothingIsKeptInStatics() {
        check(noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class));
        check(fields().that().areStatic().should().beFinal());
    }

    /** What needs more holds two ideas. */
    @Test
    void nothingNeedsMoreThanSevenCollaborators() {
        assertThat(JavaSide.CLASSES.stream()
                        .filter(type -> !type.isRecord() && !type.isEnum())
                        .flatMap(type -> type.getConstructors().stream())
                        .filter(made -> made.getRawParameterTypes().size() > COLLABORATORS)
                        .map(JavaConstructor::getFullName))
                .isEmpty();
    }

    @Test
    void noPackageIsTooFull() {
        Map<String, Long> types = JavaSide.CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        type -> type.getPackageName().replace("id.go.pontianak.bangkom.", ""), Collectors.counting()));

        assertThat(types).containsKeys(TOO_FULL.toArray(String[]::new));
        assertThat(types.entrySet())
                .filteredOn(one -> one.getValue() > TYPES_OF_A_PACKAGE && !TOO_FULL.contains(one.getKey()))
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> packages =
                JavaSide.CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        Set<String> marked = JavaSide.CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(marked).isNotEmpty().containsAll(packages);
    }

    @Test
    void controllersAreThinAndLiveInWeb() {
        check(classes().that().areMetaAnnotatedWith(Controller.class).should().haveSimpleNameEndingWith("Controller"));
        check(classes().that().areMetaAnnotatedWith(Controller.class).should().notBeAnnotatedWith(Transactional.class));
        check(noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.go.pontianak.bangkom..web.."));
    }

    @Test
    void whatRunsByTheClockCanBeSwitchedOff() {
        check(methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(ConditionalOnProperty.class));
    }

    @Test
    void whatIsSaidBetweenModulesIsARecord() {
        check(classes()
                .that()
                .resideInAPackage("..foundation.workflow")
                .and()
                .haveNameMatching(".*\\.(Task|Case)(Opened|Closed|CandidatesChanged|Started|Stepped|Ended|Changed)")
                .should()
                .beRecords());
    }

    private static void check(ArchRule rule) {
        rule.check(JavaSide.CLASSES);
    }

    private static ArchCondition<JavaMethod> notSpeakOfEntities() {
        return new ArchCondition<>("not take or return an entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean entity = Stream.concat(
                                Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .anyMatch(type -> type.isAnnotatedWith(Entity.class));
                if (entity && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " speaks of an entity"));
                }
            }
        };
    }
}
