package org.creditcore.analysis;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creditcore.subject.Language;

/**
 * A criterion that never decides, or a limit that never matters.
 *
 * @param provision the criterion or limit
 * @param why why it is idle
 * @param by another criterion or limit that always holds where this does, and leads to the same or takes precedence; may be none
 */
public record Idle(Provision provision, Why why, List<Provision> by) {
    /** Why something is idle. */
    public enum Why {
        /** No file can meet or exceed it. */
        NEVER_HOLDS,
        /** Wherever it holds, other grounds lead to the same or take precedence. */
        ALWAYS_OUTDONE
    }

    /**
     * Keeps its own copy of what outdoes it.
     *
     * @throws NullPointerException if a part is null
     */
    public Idle {
        Objects.requireNonNull(provision, "provision");
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
        String name = provision.text(language) + (chinese ? "：" : ": ");
        if (why == Why.NEVER_HOLDS) {
            return name + (chinese ? "任何档案都不可能成立" : "no file can make it hold");
        }
        if (by.isEmpty()) {
            return name
                    + (chinese
                            ? "成立时总有其他依据，其结果相同或优先"
                            : "wherever it holds, some other ground leads to the same or takes precedence");
        }
        String others =
                by.stream().map(other -> other.text(language)).collect(Collectors.joining(chinese ? "、" : ", "));
        return name
                + (chinese
                        ? "成立时" + others + "总是成立，且其结果相同或优先"
                        : "wherever it holds, " + others + " holds too and leads to the same or takes precedence");
    }
}
