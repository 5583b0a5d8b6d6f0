@NullMarked
package id.go.pontianak.bangkom.lifecycle.assessment.web;

import org.jspecify.annotations.NullMarked;
