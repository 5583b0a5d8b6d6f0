/** To whom an open task is put, and who stands in where nobody of them may answer. */
@NullMarked
package id.go.pontianak.bangkom.foundation.workflow.candidate;

import org.jspecify.annotations.NullMarked;
