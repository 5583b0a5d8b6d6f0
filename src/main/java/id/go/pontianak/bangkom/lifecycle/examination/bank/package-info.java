/** Banks of questions as their keepers see them: files in and out, and what answers tell of a question. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.examination.bank;

import org.jspecify.annotations.NullMarked;
