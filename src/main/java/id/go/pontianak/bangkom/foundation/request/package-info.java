/**
 * Questions to persons: self-ratings, reaction sheets, behaviour sheets. Each is a row and no task of the engine: announced once, listed
 * among the person's own affairs, reminded of by the daily round, answered on a page of the module that declares its kind. The answers of a
 * case are counted, and its process hears one message when the last is in.
 */
@ApplicationModule(
        id = "request",
        allowedDependencies = {"kernel", "time", "directory", "bulk", "workflow :: deadline"})
@NullMarked
package id.go.pontianak.bangkom.foundation.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
