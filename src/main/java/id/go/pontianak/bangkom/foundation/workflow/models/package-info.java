/** Deployed models as people read them: the diagram of a case, the decision tables in force. */
@NamedInterface("models")
@NullMarked
package id.go.pontianak.bangkom.foundation.workflow.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
