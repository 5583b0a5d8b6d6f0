/** What happens when many people press many buttons at once: over HTTP, in hundreds of rounds, on a database of their own. */
@org.jspecify.annotations.NullMarked
package id.go.pontianak.bangkom.races;
