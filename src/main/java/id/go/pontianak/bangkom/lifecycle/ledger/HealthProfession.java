package id.go.pontianak.bangkom.lifecycle.ledger;

/** Medical and health professions (UU 17/2023) whose members collect credit points for their licence. The name completes {@code ledger.profession.<name>}. */
public enum HealthProfession {
    PHYSICIAN,
    DENTIST,
    NURSE,
    MIDWIFE,
    PHARMACIST,
    PHARMACY_TECHNICIAN,
    PUBLIC_HEALTH,
    SANITARIAN,
    NUTRITIONIST,
    PHYSIOTHERAPIST,
    RADIOGRAPHER,
    LABORATORY,
    MEDICAL_RECORDS,
    CLINICAL_PSYCHOLOGIST,
    OTHER
}
