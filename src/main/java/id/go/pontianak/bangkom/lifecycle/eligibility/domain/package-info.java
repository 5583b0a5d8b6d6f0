/** The facts that the rules of eligibility ask for, and where they are read. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import org.jspecify.annotations.NullMarked;
