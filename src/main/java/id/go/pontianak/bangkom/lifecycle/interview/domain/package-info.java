@NullMarked
package id.go.pontianak.bangkom.lifecycle.interview.domain;

import org.jspecify.annotations.NullMarked;
