@NullMarked
package id.go.pontianak.bangkom.lifecycle.courseware.web;

import org.jspecify.annotations.NullMarked;
