package org.creditcore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a Markdown file such as {@code src/rules/pinglu-2021.md}, as far as the checks of the build need them. */
final class RulesFile {

    /** What excuses a rule from having code or a test. */
    enum Kind {
        /** What the rule says does not happen: no code implements it, a test shows it. */
        ABSENCE,
        /** A part that is not built yet: neither code nor a test. */
        PLANNED
    }

    /** One section of the file. */
    record Rule(String id, String title, String articles, Set<Kind> kinds) {

        boolean needsCode() {
            return kinds.isEmpty();
        }

        boolean needsTest() {
            return !kinds.contains(Kind.PLANNED);
        }
    }

    private static final Pattern HEADING = Pattern.compile("## (R([1-9]\\d*)) — (\\S.*)");
    private static final Pattern LIKE_A_RULE = Pattern.compile("#+\\s*R\\s*\\d.*");
    private static final Pattern ARTICLES = Pattern.compile("\\d+(, \\d+)*");
    private static final Pattern OPTION = Pattern.compile("[a-z]\\w* = [A-Z_]+ \\(default\\)( \\| [A-Z_]+)+");

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private RulesFile(String text) {
        Section section = null;
        for (String line : text.split("\\R", -1)) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                close(section);
                section = new Section(heading.group(1), heading.group(3));
                if (Integer.parseInt(heading.group(2)) != rules.size() + 1) {
                    faults.add(section.id + " stands where R" + (rules.size() + 1) + " should");
                }
            } else if (LIKE_A_RULE.matcher(line).matches()) {
                faults.add("heading '" + line + "' should read '## R1 — title'");
            } else if (line.startsWith("## ")) {
                close(section);
                section = null;
            } else if (section != null) {
                section.read(line);
            }
        }
        close(section);
        if (rules.isEmpty()) {
            faults.add("no rule found");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }

    /** Reads a text; an {@link IllegalArgumentException} lists all its faults. */
    static RulesFile parse(String text) {
        return new RulesFile(text);
    }

    static RulesFile read(Path file) throws IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** The rules by their id, in the order of the file. */
    Map<String, Rule> rules() {
        return rules;
    }

    private void close(Section section) {
        if (section == null) {
            return;
        }
        if (section.articles == null) {
            faults.add(section.id + " has no line 'Article: ' with numbers such as '4, 8'");
        }
        if (!section.chinese) {
            faults.add(section.id + " has no paragraph '**中文** '");
        }
        if (!section.english) {
            faults.add(section.id + " has no paragraph '**English** '");
        }
        rules.put(section.id, new Rule(section.id, section.title, section.articles, section.kinds));
    }

    private final class Section {
        private final String id;
        private final String title;
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private String articles;
        private boolean chinese;
        private boolean english;

        private Section(String id, String title) {
            this.id = id;
            this.title = title;
        }

        private void read(String line) {
            if (line.startsWith("Article:")) {
                String value = line.substring("Article:".length()).strip();
                articles = ARTICLES.matcher(value).matches() ? value : null;
            } else if (line.startsWith("Kind:")) {
                for (String value : line.substring("Kind:".length()).split(",")) {
                    switch (value.strip()) {
                        case "absence" -> kinds.add(Kind.ABSENCE);
                        case "planned" -> kinds.add(Kind.PLANNED);
                        default -> faults.add(id + " is of kind '" + value.strip() + "', not absence or planned");
                    }
                }
            } else if (line.startsWith("Option:")) {
                String value = line.substring("Option:".length()).strip();
                if (!OPTION.matcher(value).matches()) {
                    faults.add(id + " has the option '" + value + "', not 'name = VALUE (default) | OTHER'");
                }
            } else {
                chinese |= line.startsWith("**中文** ");
                english |= line.startsWith("**English** ");
            }
        }
    }
}
