@NullMarked
package id.go.pontianak.bangkom.lifecycle.organiser.domain;

import org.jspecify.annotations.NullMarked;
