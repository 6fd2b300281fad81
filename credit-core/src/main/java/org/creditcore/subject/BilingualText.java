package org.creditcore.subject;

import java.util.Objects;

/**
 * A text for people, written line by line in one of the two languages. What stands in a line stays in it: no record can begin a
 * line of its own.
 *
 * <p>To be used by one thread.
 */
public final class BilingualText {
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    /**
     * Begins a text.
     *
     * @param language the language it is written in
     */
    public BilingualText(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Says something in the language of the text.
     *
     * @param chinese the Chinese words
     * @param english the English words
     * @return those of the two that are in the language
     */
    public String say(String chinese, String english) {
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
        return language == Language.CHINESE ? chinese : english;
    }

    /**
     * Writes a line.
     *
     * @param line the line without its end; a line break inside becomes a blank
     */
    public void line(String line) {
        text.append(line.replaceAll("\\R", " ")).append('\n');
    }

    /**
     * Writes the line over a list.
     *
     * @param title what is listed, indented as it is to stand
     * @param isEmpty whether nothing is, which is said
     */
    public void heading(String title, boolean isEmpty) {
        Objects.requireNonNull(title, "title");
        line(title + say("：", ":") + (isEmpty ? say("无", " none") : ""));
    }

    /**
     * The text so far.
     *
     * @return lines ended by {@code \n}
     */
    @Override
    public String toString() {
        return text.toString();
    }
}
