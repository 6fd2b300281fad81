package org.creditcore.examples.quickstart;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.Subject;

/**
 * Hides a subject's identifier wherever it stands in a text, if it is personal (R4): in a name, a document's number or the id of a
 * record, where it does not belong; in either width and case, with blanks in it or not.
 */
final class IdentifierMask {
    /** A shorter value may be part of a date or an amount. */
    private static final int SHORTEST_HIDDEN = 8;

    private static final String BLANKS = "[\\p{IsWhite_Space}\\uFEFF&&[^\\n]]*";
    private static final int TO_FULL_WIDTH = '！' - '!';

    private final Optional<Pattern> identifier;
    private final String mask;

    private IdentifierMask(Optional<Pattern> identifier, String mask) {
        this.identifier = identifier;
        this.mask = Matcher.quoteReplacement(mask);
    }

    static IdentifierMask of(Subject subject) {
        Identifier identifier = subject.identifier();
        boolean isHidden = identifier.value().length() >= SHORTEST_HIDDEN && subject.isPersonal(identifier);
        return new IdentifierMask(
                isHidden ? Optional.of(pattern(identifier.value())) : Optional.empty(), identifier.masked());
    }

    private static Pattern pattern(String value) {
        StringBuilder pattern = new StringBuilder();
        value.codePoints().forEach(c -> {
            pattern.append(pattern.length() == 0 ? "" : BLANKS).append("(?:").append(quoted(c));
            if (c > ' ' && c < 0x7F) {
                pattern.append('|').append(quoted(c + TO_FULL_WIDTH));
            }
            pattern.append(')');
        });
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String quoted(int c) {
        return String.format(Locale.ROOT, "\\x{%x}", c);
    }

    /** The text with the identifier masked. */
    String applied(String text) {
        return identifier.isEmpty() ? text : identifier.get().matcher(text).replaceAll(mask);
    }
}
