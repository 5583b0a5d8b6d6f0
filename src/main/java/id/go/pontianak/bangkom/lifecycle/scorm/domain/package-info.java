@NullMarked
package id.go.pontianak.bangkom.lifecycle.scorm.domain;

import org.jspecify.annotations.NullMarked;
