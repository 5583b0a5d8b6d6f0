/** The rows of cases and of their tasks. */
@NullMarked
package id.go.pontianak.bangkom.foundation.workflow.domain;

import org.jspecify.annotations.NullMarked;
