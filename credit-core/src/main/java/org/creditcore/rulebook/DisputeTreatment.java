package org.creditcore.rulebook;

/** What an objection does to its record while it is open (R19). */
public enum DisputeTreatment {
    /** Nothing: the record counts and is marked as disputed. */
    COUNT,
    /** The record does not count from the day of the objection until the day before its dismissal. */
    SUSPEND
}
