package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * A field that a browser leaves out (a box without a tick, an empty number) arrives as null, which no primitive holds: the whole form would come
 * back as invalid. Records that take forms hold wrappers.
 */
class FormRecordsTest {

    @Test
    void formsHaveNoPrimitives() {
        List<Class<?>> forms = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("id.go.pontianak.bangkom")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Controller.class))
                        .map(JavaClass::reflect)
                        .flatMap(FormRecordsTest::forms)
                        .distinct()
                        .toList();

        assertThat(forms).hasSizeGreaterThan(20);
        assertThat(forms.stream()
                        .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                        .filter(component -> component.getType().isPrimitive())
                        .map(RecordComponent::toString))
                .isEmpty();
    }

    private static Stream<Class<?>> forms(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .map(Method::getParameters)
                .flatMap(Arrays::stream)
                .filter(parameter -> parameter.isAnnotationPresent(ModelAttribute.class))
                .<Class<?>>map(Parameter::getType)
                .filter(Class::isRecord);
    }
}
