package org.creditcore.analysis;

import java.util.List;
import java.util.Objects;
import org.creditcore.grading.Finding;
import org.creditcore.subject.Language;

/**
 * A criterion that never decides, or a limit that never matters.
 *
 * @param kind whether it is a criterion or a limit
 * @param code the criterion or limit
 * @param why why it is idle
 * @param by another criterion or limit that always holds where this does, and leads to the same or worse; may be none
 */
public record Idle(Finding.Kind kind, String code, Why why, List<String> by) {
    /** Why something is idle. */
    public enum Why {
        /** No file can meet or exceed it. */
        NEVER_HOLDS,
        /** Wherever it holds, other grounds lead to the same or worse. */
        ALWAYS_OUTDONE
    }

    /**
     * Keeps its own copy of the codes.
     *
     * @throws NullPointerException if a part is null
     */
    public Idle {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(why, "why");
        by = List.copyOf(by);
    }

    /**
     * The finding for people.
     *
     * @param language the language
     * @return one line
     */
    public String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
        if (why == Why.NEVER_HOLDS) {
            return code + (chinese ? "：任何档案都不可能成立" : ": no file can make it hold");
        }
        if (by.isEmpty()) {
            return code
                    + (chinese
                            ? "：成立时总有其他依据导致相同或更差的结果"
                            : ": wherever it holds, some other ground leads to the same or worse");
        }
        String codes = String.join(chinese ? "、" : ", ", by);
        return code
                + (chinese
                        ? "：成立时" + codes + "总是成立，且结果相同或更差"
                        : ": wherever it holds, " + codes + " holds too and leads to the same or worse");
    }
}
