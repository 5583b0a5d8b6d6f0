package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.architecture.JavaSide.Holder;
import id.go.pontianak.bangkom.architecture.Models.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps models, forms and Java honest to each other; runs without Spring, over every file in {@code processes/}. */
class ProcessModelTest {

    /** How ids begin, by kind of element. */
    private static final Map<String, String> ID = Map.of(
            "startEvent",
            "startEvent",
            "endEvent",
            "endEvent",
            "boundaryEvent",
            "event",
            "intermediateCatchEvent",
            "event",
            "intermediateThrowEvent",
            "event",
            "exclusiveGateway",
            "gateway",
            "parallelGateway",
            "gateway",
            "inclusiveGateway",
            "gateway",
            "eventBasedGateway",
            "gateway",
            "sequenceFlow",
            "flow");

    private static final Pattern ELEMENT = Pattern.compile(
            "(startEvent|endEvent|event|userTask|serviceTask|sendTask|businessRuleTask|receiveTask|callActivity"
                    + "|subProcess|gateway|flow)_[A-Za-z0-9]+");
    private static final Pattern MESSAGE = Pattern.compile("[a-z][a-zA-Z]*\\.[a-z][A-Za-z0-9]*");
    private static final Pattern IDENTIFIER = Pattern.compile("(?<![.'\\w-])[A-Za-z_]\\w*(?![\\w'-]|\\s*\\()");
    private static final Set<String> WORDS =
            Set.of("execution", "deadlines", "true", "false", "null", "empty", "and", "or");
    private static final Pattern PERSONAL =
            Pattern.compile("(?i).*(reason|note|remark|comment|email|address|nip|fullName|personName)");

    /** A task in the picture: what is done, and by whom. */
    private static final Pattern ASKED = Pattern.compile("\\p{Lu}[^\\[\\]]+ \\[([^\\[\\]]+)]");

    static List<Model> models() {
        return Models.all();
    }

    @Test
    void thereAreModels() {
        assertThat(models()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatJavaNamesIsInTheModel(Model model) {
        Holder holder = holder(model);
        Set<String> elements =
                model.all(FlowElement.class).stream().map(FlowElement::getId).collect(Collectors.toSet());
        Set<String> messages = messagesOf(model);

        assertThat(holder.texts()).allSatisfy(text -> {
            if (ELEMENT.matcher(text).matches()) {
                assertThat(elements).contains(text);
            } else if (MESSAGE.matcher(text).matches()) {
                assertThat(messages).contains(text);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatTheModelNamesIsInJava(Model model) {
        Holder holder = holder(model);

        Set<String> fromJava = messagesOf(model);
        fromJava.removeAll(thrownByTheModelItself(model));
        assertThat(fromJava).allSatisfy(message -> assertThat(holder.texts()).contains(message));
        assertThat(model.expressions())
                .filteredOn(text -> text.endsWith("Listener"))
                .allSatisfy(listener -> assertThat(JavaSide.findClass(classOf(listener), ExecutionListener.class))
                        .as("listener " + listener)
                        .isPresent());
        assertThat(delegatesOf(model))
                .allSatisfy(delegate -> assertThat(JavaSide.findClass(classOf(delegate), JavaDelegate.class))
                        .as("delegate " + delegate)
                        .isPresent());
        assertThat(variablesOf(model))
                .allSatisfy(variable -> assertThat(JavaSide.mentions(holder.itsPackage(), variable)
                                || model.text().contains("inputParameter name=\"" + variable + '"'))
                        .as("variable " + variable + " is set somewhere in " + holder.itsPackage())
                        .isTrue());
        assertThat(model.all(UserTask.class).stream()
                        .map(UserTask::getCamundaFormRef)
                        .filter(form -> form != null))
                .allSatisfy(form -> assertThat(formIds()).contains(form));
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsFollowTheRulesAndNoneIsGenerated(Model model) {
        assertThat(model.file().getFileName().toString())
                .isEqualTo(model.process().getId() + ".bpmn")
                .matches("[a-z]+(-[a-z]+)*\\.bpmn");
        assertThat(model.all(FlowElement.class)).allSatisfy(element -> {
            String type = element.getElementType().getTypeName();
            assertThat(element.getId()).matches(ID.getOrDefault(type, type) + "_[a-z][A-Za-z0-9]+");
        });
        assertThat(model.all(Message.class)).allSatisfy(message -> {
            assertThat(message.getId()).matches("message_[a-z][A-Za-z0-9]+");
            assertThat(message.getName()).matches(MESSAGE);
        });
        assertThat(model.all(Error.class))
                .allSatisfy(error -> assertThat(error.getErrorCode()).matches(MESSAGE));
        assertThat(model.text())
                .doesNotContainPattern("id=\"(Activity|Event|Gateway|Flow|Process|Collaboration)_[0-9a-z]{7}\"");
    }

    @ParameterizedTest
    @MethodSource("models")
    void gatewaysAskQuestionsAndDefaultToTheCautiousWay(Model model) {
        assertThat(GatewayRule.faultsIn(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void stepsAreDelegatesAndNoneWaitsBetweenADecisionAndTheNextWaitState(Model model) {
        Stream<FlowNode> steps = Stream.of(ServiceTask.class, SendTask.class, BusinessRuleTask.class)
                .flatMap(type -> model.all(type).stream());
        assertThat(steps)
                .allSatisfy(step -> assertThat(
                                step.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "delegateExpression"))
                        .as(step.getId())
                        .matches("\\$\\{[a-z][A-Za-z]+Delegate}"));
        assertThat(model.all(ScriptTask.class)).isEmpty();
        assertThat(model.all(CamundaScript.class)).isEmpty();
        assertThat(new Reach(model).asynchronousAfterADecision()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyTaskCanBeShownRoutedAndTimed(Model model) {
        if (model.all(UserTask.class).isEmpty()) {
            return;
        }
        Holder holder = holder(model);
        assertThat(JavaSide.hasCaseTypePart(holder.itsPackage()))
                .as("a CaseTypePart")
                .isTrue();
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            String title = "task." + model.process().getId() + '.' + task.getId();
            assertThat(Messages.keys("").contains(title))
                    .as("Indonesian title " + title)
                    .isTrue();
            assertThat(Messages.keys("_en").contains(title))
                    .as("English title " + title)
                    .isTrue();
            assertThat(task.getCamundaCandidateGroups())
                    .as(task.getId() + " candidates")
                    .isNotBlank();
            assertThat(task.getCamundaDueDate()).as(task.getId() + " due date").isNotBlank();
            assertThat(task.getCamundaFormRef() != null || JavaSide.mentions(holder.itsPackage(), task.getId()))
                    .as(task.getId() + " has a form, or a page named by its handler")
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void casesHaveAVersionAndEndSometime(Model model) {
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(model.process().getCamundaVersionTag())
                .as("numbers, so that older and newer can be told apart")
                .matches("\\d+(\\.\\d+)*");
        assertThat(model.process().getName()).isNotBlank();
        assertThat(model.all(UserTask.class).stream().filter(task -> task.getCamundaFormRef() != null))
                .as("a case gets the form of today, which knows all that earlier ones knew")
                .allSatisfy(task -> assertThat(task.getCamundaFormRefBinding()).isEqualTo("latest"));
        assertThat(model.all(CallActivity.class))
                .allSatisfy(call ->
                        assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment"));
    }

    /**
     * No lanes where people decide: a step that several offices may take, and one of the machine between two people, would lie in somebody else's. Who is asked stands in
     * brackets in the task, and is whom the task is put to where the model itself says so.
     */
    @ParameterizedTest
    @MethodSource("models")
    void whoIsAskedStandsInTheTaskAndNoLaneSaysOtherwise(Model model) {
        assertThat(model.all(UserTask.class).isEmpty() || model.all(Lane.class).isEmpty())
                .as("no lanes where people decide")
                .isTrue();
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            Matcher asked = ASKED.matcher(task.getName());
            assertThat(asked.matches()).as(task.getName()).isTrue();
            String candidates = task.getCamundaCandidateGroups();
            assertThat(asked.group(1).endsWith("BKPSDM") || !candidates.equals("role:hr-analyst"))
                    .as(task.getName() + " is put to analysts of BKPSDM")
                    .isTrue();
            assertThat(asked.group(1).equals("Pegawai"))
                    .as(task.getName() + " is put to " + candidates)
                    .isEqualTo(candidates.matches("\\$\\{(nominee|employee)}.*"));
        });
    }

    @Test
    void fileNamesAreUniqueAcrossProcessesAndForms() {
        Map<String, String> seen = new HashMap<>();
        List<String> doubled = new ArrayList<>();
        Stream.of(Models.files(Models.PROCESSES, "mn"), Models.files(Models.FORMS, ".form"))
                .flatMap(List::stream)
                .forEach(file -> {
                    if (seen.put(file.getFileName().toString(), file.toString()) != null) {
                        doubled.add(file.toString());
                    }
                });
        assertThat(seen).isNotEmpty();
        assertThat(doubled).isEmpty();
    }

    @Test
    void formFieldsAreComponentsOfTheHandlersRecord() {
        assertThat(Messages.forms())
                .isNotEmpty()
                .allSatisfy((form, fields) -> assertThat(JavaSide.findComponents(form))
                        .as("record of " + form)
                        .hasValueSatisfying(components -> assertThat(components).containsAll(fields)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void noPersonalTextBecomesAVariable(Model model) {
        Set<String> names = new TreeSet<>(variablesOf(model));
        holder(model).variables().forEach(variable -> names.add(variable.name()));
        assertThat(names).noneMatch(name -> PERSONAL.matcher(name).matches());
        assertThat(holder(model).variables())
                .allSatisfy(variable ->
                        assertThat(variable.type()).isIn(String.class, Boolean.class, Integer.class, Long.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void expressionsReadVariablesOrAskForADate(Model model) {
        assertThat(model.expressions())
                .filteredOn(expression -> expression.matches(".*\\w\\s*[.(].*"))
                .allSatisfy(expression -> assertThat(expression)
                        .matches("deadlines\\.[a-zA-Z]+\\([a-zA-Z]+(, '[A-Za-z.-]+')?\\)"
                                + "|deadlines\\.[a-zA-Z]+\\('[a-z:@A-Z-]+', '[A-Za-z.-]+'\\)"));
    }

    private static Set<String> messagesOf(Model model) {
        return Stream.concat(
                        model.all(Message.class).stream().map(Message::getName),
                        model.all(Error.class).stream().map(Error::getErrorCode))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> thrownByTheModelItself(Model model) {
        return model.all(ErrorEventDefinition.class).stream()
                .filter(definition -> definition.getParentElement() instanceof EndEvent)
                .map(definition -> definition.getError().getErrorCode())
                .toList();
    }

    private static List<String> delegatesOf(Model model) {
        return model.expressions().stream()
                .filter(text -> text.endsWith("Delegate"))
                .toList();
    }

    private static Set<String> variablesOf(Model model) {
        Set<String> variables = new TreeSet<>();
        for (String expression : model.expressions()) {
            Matcher names =
                    IDENTIFIER.matcher(expression.replaceAll("'[^']*'", "").replaceAll("\\.\\w+", ""));
            names.results()
                    .map(result -> result.group())
                    .filter(name -> !WORDS.contains(name) && !name.endsWith("Delegate") && !name.endsWith("Listener"))
                    .forEach(variables::add);
        }
        return variables;
    }

    private static Set<String> formIds() {
        return Messages.forms().keySet();
    }

    private static String classOf(String bean) {
        return Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
    }

    private static Holder holder(Model model) {
        String process = model.process().getId();
        return JavaSide.findHolder(process)
                .orElseThrow(() ->
                        new AssertionError("no class …Process in a package 'process' has KEY = \"" + process + "\""));
    }
}
