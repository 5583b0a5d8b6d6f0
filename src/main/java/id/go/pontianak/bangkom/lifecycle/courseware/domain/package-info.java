@NullMarked
package id.go.pontianak.bangkom.lifecycle.courseware.domain;

import org.jspecify.annotations.NullMarked;
