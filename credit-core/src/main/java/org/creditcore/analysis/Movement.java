package org.creditcore.analysis;

import java.util.Objects;
import org.creditcore.rulebook.Outcome;
import org.creditcore.subject.Language;

/**
 * That an amendment moves files from one outcome to another.
 *
 * @param from the outcome before
 * @param to the outcome after
 * @param witness the smallest file that is moved so
 */
public record Movement(Outcome from, Outcome to, Witness witness) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Movement {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(witness, "witness");
    }

    /**
     * The movement for people.
     *
     * @param language the language
     * @return for example {@code UNGRADED → B, such as on 2024-06-30: commitment breach of 2023-06-29}
     */
    public String text(Language language) {
        return from.code() + " → " + to.code()
                + (Objects.requireNonNull(language, "language") == Language.CHINESE ? "，例：" : ", such as ")
                + witness.text(language);
    }
}
