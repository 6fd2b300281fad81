package org.creditcore.examples.quickstart;

/** The command cannot be run as given: a file cannot be read or written, or is of no kind that is read. */
final class CannotRunException extends Exception {
    private static final long serialVersionUID = 1L;

    CannotRunException(String message) {
        super(message);
    }
}
