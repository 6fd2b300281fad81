package org.creditcore.analysis;

import org.creditcore.subject.Term;

/** Says why a part of a rulebook cannot be analysed. It never leaves this package. */
final class OutOfReachException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Term reason;

    OutOfReachException(String chinese, String english) {
        super(english);
        this.reason = new Term(chinese, english);
    }

    Term reason() {
        return reason;
    }
}
