/** Versions of models: cases that began on an older one are moved to today's at the start, one by one; what cannot be moved stays. */
@NullMarked
package id.go.pontianak.bangkom.foundation.workflow.versions;

import org.jspecify.annotations.NullMarked;
