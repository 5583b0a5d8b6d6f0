package id.go.pontianak.bangkom.foundation.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * The {@code JdbcClient} for lists: the server plans each statement for the values at hand, since the best way depends on how much they let
 * through. Every other statement may keep its plan; to plan each anew had cost decisions a third of their pace.
 */
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Qualifier
public @interface PlannedAnew {}
