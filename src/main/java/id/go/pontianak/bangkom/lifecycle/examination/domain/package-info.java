/** What is stored of question banks and tests and how it is read and written. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.examination.domain;

import org.jspecify.annotations.NullMarked;
