package id.go.pontianak.bangkom.lifecycle.session.room;

/** A room that HR keeps: {@code place} says where it is, {@code seats} how many people it takes; a retired one is offered no more. */
public record Room(String code, String name, String place, int seats, boolean active) {}
