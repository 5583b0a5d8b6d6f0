package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.go.pontianak.bangkom.foundation.forms.Blank;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * A field that a browser leaves out (a box without a tick, an empty number) arrives as null, which no primitive holds: the whole form would come
 * back as invalid. Records that take forms hold wrappers.
 */
class FormRecordsTest {

    private static final List<Class<?>> FORMS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.go.pontianak.bangkom").stream()
                    .filter(type -> type.isAnnotatedWith(Controller.class))
                    .map(JavaClass::reflect)
                    .flatMap(FormRecordsTest::forms)
                    .distinct()
                    .toList();

    @Test
    void formsHaveNoPrimitives() {
        assertThat(FORMS).hasSizeGreaterThan(20);
        assertThat(FORMS.stream()
                        .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                        .filter(component -> component.getType().isPrimitive())
                        .map(RecordComponent::toString))
                .isEmpty();
    }

    /** A page opened to be filled in shows the same as one that was sent off with nothing in it. */
    @Test
    void aBlankFormIsWhatIsBoundWhereNothingIsFilledIn() {
        assertThat(FORMS)
                .allSatisfy(form -> assertThat((Object) Blank.form(form.asSubclass(Record.class)))
                        .isEqualTo(sentOff(form)));
    }

    /** Fields of text come back empty; boxes, lists and files do not come back at all. */
    private static @Nullable Object sentOff(Class<?> form) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        Arrays.stream(form.getRecordComponents())
                .filter(field -> BeanUtils.isSimpleProperty(field.getType())
                        && field.getType() != Boolean.class
                        && !field.getType().isArray())
                .forEach(field -> request.setParameter(field.getName(), ""));
        ServletRequestDataBinder binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(form));
        binder.setConversionService(new DefaultFormattingConversionService());
        binder.construct(request);
        assertThat(binder.getBindingResult().getAllErrors()).isEmpty();
        return binder.getTarget();
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
