package org.creditcore.measure;

import org.creditcore.subject.CanonicalText;

/** Checks of texts. */
final class Texts {
    private Texts() {}

    static void required(String field, String text) {
        if (CanonicalText.isBlank(text)) {
            throw new IllegalArgumentException(field + " is blank, a text is required");
        }
    }
}
