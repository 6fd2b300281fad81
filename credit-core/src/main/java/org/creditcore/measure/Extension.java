package org.creditcore.measure;

import java.util.Set;
import org.creditcore.CreditStyle;
import org.creditcore.rulebook.BasisRank;
import org.creditcore.rulebook.Situation;
import org.creditcore.subject.Term;
import org.immutables.value.Value;

/** A further measure that a host registered under one of the openings of the text (11-5, 12-3, 13-3; R37). */
@Value.Immutable
@CreditStyle
public abstract sealed class Extension permits ImmutableExtension {
    Extension() {}

    /**
     * Starts an extension.
     *
     * @return a builder, to be used by one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The opening that it is registered under.
     *
     * @return the code of the opening
     */
    public abstract String opening();

    /**
     * The measure in short.
     *
     * @return the name
     */
    public abstract Term name();

    /**
     * The instrument that it rests on.
     *
     * @return its name, a text that is not blank
     */
    public abstract String instrument();

    /**
     * The article of the instrument.
     *
     * @return the article, a text that is not blank
     */
    public abstract String article();

    /**
     * The rank of the instrument.
     *
     * @return the rank
     */
    public abstract BasisRank rank();

    /**
     * What a host does that it bears on.
     *
     * @return the situations; may be none
     */
    public abstract Set<Situation> situations();

    @Value.Check
    void check() {
        Texts.required("instrument", instrument());
        Texts.required("article", article());
    }

    /** Puts an extension together. */
    public static final class Builder extends ImmutableExtension.Builder {
        Builder() {}
    }
}
