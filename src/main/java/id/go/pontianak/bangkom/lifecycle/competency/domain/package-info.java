/** What is stored of competencies and ratings and how it is read and written. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.competency.domain;

import org.jspecify.annotations.NullMarked;
