@NullMarked
package id.go.pontianak.bangkom.lifecycle.letter.domain;

import org.jspecify.annotations.NullMarked;
