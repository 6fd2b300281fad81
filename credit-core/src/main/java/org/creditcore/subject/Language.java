package org.creditcore.subject;

/** The languages in which the library writes texts. */
public enum Language {
    /** Chinese (中文): the language of the law. */
    CHINESE,
    /** English. */
    ENGLISH
}
