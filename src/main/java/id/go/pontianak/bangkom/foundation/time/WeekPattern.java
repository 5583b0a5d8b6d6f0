package id.go.pontianak.bangkom.foundation.time;

/** How many days a week a unit works: Monday to Friday, or Monday to Saturday (Perpres 21/2023). */
public enum WeekPattern {
    FIVE_DAYS,
    SIX_DAYS
}
