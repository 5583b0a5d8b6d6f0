package id.go.pontianak.bangkom.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the product's classes say about its models. */
final class JavaSide {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.go.pontianak.bangkom");

    private JavaSide() {}

    /** The holder of a process: {@code …Process} in a {@code process} package, with its id as {@code KEY}. */
    record Holder(Class<?> type) {

        List<String> texts() {
            return values(String.class).filter(text -> !text.equals(key(type))).toList();
        }

        List<ProcessVariable<?>> variables() {
            return values(ProcessVariable.class)
                    .<ProcessVariable<?>>map(variable -> variable)
                    .toList();
        }

        private <T> Stream<T> values(Class<T> wanted) {
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == wanted)
                    .map(JavaSide::value)
                    .filter(Objects::nonNull)
                    .map(wanted::cast);
        }

        Package itsPackage() {
            return type.getPackage();
        }
    }

    static Optional<Holder> findHolder(String process) {
        return CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("Process"))
                .filter(type -> type.getPackageName().endsWith(".process"))
                .map(JavaClass::reflect)
                .filter(type -> process.equals(key(type)))
                .map(Holder::new)
                .findFirst();
    }

    static Optional<JavaClass> findClass(String simpleName, Class<?> kind) {
        return CLASSES.stream()
                .filter(type -> type.getSimpleName().equals(simpleName) && type.isAssignableTo(kind))
                .findFirst();
    }

    static boolean hasCaseTypePart(Package inPackage) {
        return CLASSES.stream()
                .anyMatch(type -> type.getPackageName().equals(inPackage.getName())
                        && type.isAssignableTo(CaseTypePart.class)
                        && !type.isInterface());
    }

    /** The record of a form: {@code approveNominationForm} belongs to {@code ApproveNominationForm}. */
    static Optional<Set<String>> findComponents(String form) {
        String name = Character.toUpperCase(form.charAt(0)) + form.substring(1);
        return findClass(name, Record.class)
                .map(type -> Arrays.stream(type.reflect().getRecordComponents())
                        .map(component -> component.getName())
                        .collect(Collectors.toSet()));
    }

    /** Whether any class of the package has this very text as a constant. */
    static boolean mentions(Package inPackage, String text) {
        Path folder = Path.of("target/classes", inPackage.getName().replace('.', '/'));
        return Models.files(folder, ".class").stream().anyMatch(file -> constantIn(file, text));
    }

    /** Whether any class of the module to which this package of processes belongs has this very text as a constant. */
    static boolean moduleMentions(Package processes, String text) {
        Path module =
                Path.of("target/classes", processes.getName().replace('.', '/')).getParent();
        return Models.files(module, ".class").stream().anyMatch(file -> constantIn(file, text));
    }

    /** The classes of the package that use this very text, which is more than having a method or parameter of that name. */
    static List<Path> mentioning(Package inPackage, String text) {
        Path folder = Path.of("target/classes", inPackage.getName().replace('.', '/'));
        return Models.files(folder, ".class").stream()
                .filter(file -> ClassTexts.of(file).contains(text))
                .toList();
    }

    /** In a class file a text constant is a tag, its length in two bytes, and its bytes. */
    private static boolean constantIn(Path file, String text) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            int length = text.length();
            return bytes.contains("\u0001" + (char) (length >> 8) + (char) (length & 0xff) + text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object key(Class<?> type) {
        try {
            return value(type.getDeclaredField("KEY"));
        } catch (NoSuchFieldException none) {
            return null;
        }
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
