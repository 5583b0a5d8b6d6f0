@NullMarked
package id.go.pontianak.bangkom.lifecycle.scorm.web;

import org.jspecify.annotations.NullMarked;
