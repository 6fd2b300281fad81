/**
 * Grades the environmental credit (环境信用) of enterprises and practitioners from the records on file.
 *
 * <p>The library answers from its arguments alone. It stores nothing, parses nothing, reads no clock and looks nothing
 * up: that is the host's work. It needs nothing but {@code java.base} at run time.
 */
module org.creditcore {
    requires static org.immutables.value;

    exports org.creditcore.subject;
    exports org.creditcore.evidence;
    exports org.creditcore.rulebook;
    exports org.creditcore.grading;
    exports org.creditcore.pinglu;
}
