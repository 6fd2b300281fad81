package org.creditcore.examples.quickstart;

import org.creditcore.subject.Language;
import org.creditcore.subject.Subject;

/** What the text about a subject has below its first line: the name, and that something was set aside. */
final class SubjectText {
    private SubjectText() {}

    /**
     * The text with name and warning; the subject's personal number is masked wherever it stands.
     *
     * @param text lines ended by a line feed, the first of which names the subject
     */
    static String headed(Subject subject, boolean isIncomplete, String text, Language language) {
        boolean chinese = language == Language.CHINESE;
        int rest = text.indexOf('\n') + 1;
        StringBuilder headed = new StringBuilder(text.length() + 100).append(text, 0, rest);
        subject.name()
                .ifPresent(name -> headed.append(chinese ? "  名称：" : "  name: ")
                        .append(Line.escaped(name))
                        .append('\n'));
        if (isIncomplete) {
            headed.append("  ").append(incomplete(language)).append('\n');
        }
        headed.append(text, rest, text.length());
        // a number may stand in a name or a record too, where it does not belong
        return IdentifierMask.of(subject).applied(headed.toString());
    }

    /** That something about a subject was set aside. */
    static String incomplete(Language language) {
        return language == Language.CHINESE
                ? "INCOMPLETE：有数据行有误，未予采用，评定结果可能偏好"
                : "INCOMPLETE: lines about this subject were faulty and set aside, the outcome may be too good";
    }
}
