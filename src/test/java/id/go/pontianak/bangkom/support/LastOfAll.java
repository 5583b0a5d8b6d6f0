package id.go.pontianak.bangkom.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** A test that looks at what the whole run has done, and therefore runs after all others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LastOfAll {

    /** Named in {@code junit-platform.properties}. */
    class Order implements ClassOrderer {

        @Override
        public void orderClasses(ClassOrdererContext context) {
            context.getClassDescriptors().sort(Comparator.comparing(Order::last));
        }

        private static boolean last(ClassDescriptor type) {
            return type.isAnnotated(LastOfAll.class);
        }
    }
}
